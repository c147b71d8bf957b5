import { useEffect, useRef, useState } from 'preact/hooks';
import { countTeamTickets } from '../data/tickets';
import { type TeamFilter, teamListPath } from '../domain/teamView';
import { isCountable } from '../domain/ticketQuery';

/** Counts go no further, so that each costs one read however many tickets there are. */
export const COUNTED_MAX = 1000;

/** Whatever moves, the counts are not asked for again sooner. */
const PAUSE_MS = 10_000;

/** How many tickets each of some filters holds, by the address of its list. */
export type TicketCounts = ReadonlyMap<string, number>;

/**
 * Counts the tickets of some filters: once `ready`, and again when something `moved`. A filter whose
 * tickets the store can't count alone has no count.
 */
export function useTicketCounts(
  filters: readonly TeamFilter[],
  uid: string,
  ready: boolean,
  moved: unknown,
  count = countTeamTickets,
): TicketCounts {
  const [counts, setCounts] = useState<TicketCounts>(new Map());
  const askedAt = useRef(Number.NEGATIVE_INFINITY);
  const key = filters.map(teamListPath).join(' ');
  const lastKey = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which filters they are
  useEffect(() => {
    if (!ready) return;
    let left = false;
    const ask = async () => {
      askedAt.current = Date.now();
      const found = await Promise.all(
        filters.map(async (filter) => {
          if (!isCountable(filter, uid)) return [];
          // Without a network the list still tells how much of it is shown.
          const total = await count(filter, uid, COUNTED_MAX).catch(() => null);
          return total === null ? [] : [[teamListPath(filter), total] as const];
        }),
      );
      if (!left) setCounts(new Map(found.flat()));
    };
    // Other filters are counted at once; the same ones, after a pause in which more may move.
    const wait = key === lastKey.current ? askedAt.current + PAUSE_MS - Date.now() : 0;
    lastKey.current = key;
    const timer = setTimeout(() => void ask(), Math.max(0, wait));
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [key, uid, ready, moved]);
  return counts;
}
