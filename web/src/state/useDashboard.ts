import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchDashboard } from '../data/figures';
import type { Dashboard, DayRange } from '../domain/figures';
import type { Problem } from '../domain/problem';
import { usePageVisible } from './usePageVisible';

/** Whatever moves, the figures are not asked for again sooner. */
const PAUSE_MS = 10_000;

/** The figures of a period as far as they are known. */
export interface LiveDashboard {
  /** Null while they are on their way. */
  readonly figures: Dashboard | null;
  /** Those that they are compared with; null while they are on their way. */
  readonly before: Dashboard | null;
  /** Why the last request for either came to nothing; what came before still shows. */
  readonly problem: Problem | null;
  /** When they were told. */
  readonly at: Date | null;
  readonly retry: () => void;
}

interface Facts extends Omit<LiveDashboard, 'retry'> {
  /** Why those of the period before are missing. */
  readonly lacking: Problem | null;
}

const NOTHING: Facts = { figures: null, before: null, problem: null, lacking: null, at: null };

/**
 * Asks for the figures of a period and of the one before; those of the period again after a pause when a
 * ticket `moved` (another text each time, null while unknown), once somebody looks at the page.
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
  const asked = useRef({ for: '', at: 0, moved: null as string | null, turn: 0, told: 0 });
  const visible = usePageVisible();
  const news = visible ? moved : null;

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
    last.moved = news ?? known;
    // The first that is heard of is not news.
    if (again && (news === null || known === null || known === news)) return;
    const ask = async () => {
      const turn = last.turn + 1;
      Object.assign(last, { for: `${key} ${attempt}`, at: Date.now(), turn });
      const outcome = await fetchFigures(period);
      // Answers can overtake each other.
      if (shown.current !== key || turn < last.told) return;
      last.told = turn;
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
  }, [key, news, attempt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the period says which one was before
  useEffect(() => {
    let left = false;
    const ask = async () => {
      const outcome = await fetchFigures(previous);
      if (left) return;
      change(outcome.ok ? { before: outcome.value, lacking: null } : { lacking: outcome.problem });
    };
    void ask();
    return () => {
      left = true;
    };
  }, [key, attempt]);

  const { lacking, ...facts } = kept.key === key ? kept.facts : NOTHING;
  return {
    ...facts,
    problem: facts.problem ?? lacking,
    retry: () => setAttempt((count) => count + 1),
  };
}
