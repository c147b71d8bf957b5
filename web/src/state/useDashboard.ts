import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchDashboard } from '../data/figures';
import type { Dashboard, DayRange } from '../domain/figures';
import type { Problem } from '../domain/problem';

/** Whatever moves, the figures are not asked for again sooner. */
const PAUSE_MS = 10_000;

/** The figures of a period as far as they are known. */
export interface LiveDashboard {
  /** Null while they are on their way. */
  readonly figures: Dashboard | null;
  /** Those that they are compared with; null while they are on their way. */
  readonly before: Dashboard | null;
  /** Why the last request for them came to nothing; what came before still shows. */
  readonly problem: Problem | null;
  /** When they were told. */
  readonly at: Date | null;
  readonly retry: () => void;
}

type Facts = Omit<LiveDashboard, 'retry'>;

const NOTHING: Facts = { figures: null, before: null, problem: null, at: null };

/**
 * Asks for the figures of a period and of the one before; those of the period again after a pause when a
 * ticket `moved` (another text each time, null while unknown).
 */
export function useDashboard(
  period: DayRange,
  previous: DayRange,
  moved: string | null,
  fetchFigures = fetchDashboard,
): LiveDashboard {
  const key = `${period.from} ${period.to}`;
  const [kept, setKept] = useState({ key, facts: NOTHING });
  const [attempt, setAttempt] = useState(0);
  const shown = useRef(key);
  shown.current = key;
  const asked = useRef({ for: '', at: 0, moved: null as string | null });

  const change = (facts: Partial<Facts>) =>
    setKept((before) => ({
      key,
      facts: { ...(before.key === key ? before.facts : NOTHING), ...facts },
    }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which period it is
  useEffect(() => {
    const last = asked.current;
    const again = last.for === `${key} ${attempt}`;
    const known = last.moved;
    last.moved = moved ?? known;
    // The first that is heard of is not news.
    if (again && (moved === null || known === null || known === moved)) return;
    const ask = async () => {
      Object.assign(last, { for: `${key} ${attempt}`, at: Date.now() });
      const outcome = await fetchFigures(period);
      if (shown.current !== key) return;
      if (outcome.ok) change({ figures: outcome.value, problem: null, at: new Date() });
      else change({ problem: outcome.problem });
    };
    if (!again) {
      void ask();
      return;
    }
    const timer = setTimeout(ask, Math.max(0, last.at + PAUSE_MS - Date.now()));
    return () => {
      clearTimeout(timer);
      // What was to be asked is asked with what moved next.
      last.moved = known;
    };
  }, [key, moved, attempt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the period says which one was before
  useEffect(() => {
    let left = false;
    const ask = async () => {
      const outcome = await fetchFigures(previous);
      if (!left && outcome.ok) change({ before: outcome.value });
    };
    void ask();
    return () => {
      left = true;
    };
  }, [key, attempt]);

  return {
    ...(kept.key === key ? kept.facts : NOTHING),
    retry: () => setAttempt((count) => count + 1),
  };
}
