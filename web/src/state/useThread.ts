import { useEffect, useState } from 'preact/hooks';
import { fetchOlderEntries, watchTimeline } from '../data/thread';
import { EMPTY_PAGE, type ThreadPage, withLatest, withOlder } from '../domain/thread';
import type { Entry } from '../domain/timeline';
import { type Live, useLive } from './useLive';

// With the account, the ticket and its project, opening a ticket reads at most 30 documents.
const LATEST = 25;
// One request each, and only when asked for.
const OLDER = 50;

/** A ticket's thread, as far as it is known. */
export interface LiveThread {
  /** Oldest first; null while nothing is known. */
  readonly entries: readonly Entry[] | null;
  /** The server has told them; until then they are what this browser kept. */
  readonly confirmed: boolean;
  /** Asks for older entries; absent when all are there. */
  readonly earlier: (() => void) | undefined;
  /** Where that request stands. */
  readonly fetching: 'idle' | 'busy' | 'failed';
  /** The way to another try when the listener failed. */
  readonly retry: (() => void) | undefined;
}

/**
 * Follows the latest entries of a ticket, and keeps those that slid out of the bounded listener or
 * were asked for. `clientId` is null for the team's own tree.
 */
export function useThread(clientId: string | null, ref: string): LiveThread {
  const key = `${clientId}/${ref}`;
  const live = useLive<ThreadPage>(key, (sink) => watchTimeline(clientId, ref, LATEST, sink));
  const [kept, setKept] = useState({ key, page: EMPTY_PAGE });
  const [fetching, setFetching] = useState<LiveThread['fetching']>('idle');
  const known = kept.key === key ? kept.page : EMPTY_PAGE;

  // Only what the server confirmed is built upon: what the cache kept of a thread can have holes.
  const confirmed = live.kind === 'ready' && !live.fromCache ? live.value : null;
  useEffect(() => {
    if (!confirmed) return;
    setKept((last) => ({
      key,
      page: withLatest(last.key === key ? last.page : EMPTY_PAGE, confirmed),
    }));
  }, [key, confirmed]);

  const page = shown(live, known);
  const earlier = async () => {
    if (!page?.oldest || fetching === 'busy') return;
    setFetching('busy');
    try {
      const older = await fetchOlderEntries(clientId, ref, page.oldest, OLDER);
      setKept((last) => (last.key === key ? { key, page: withOlder(last.page, older) } : last));
      setFetching('idle');
    } catch {
      setFetching('failed');
    }
  };
  return {
    entries: page?.entries ?? null,
    confirmed: known !== EMPTY_PAGE,
    earlier: known.more ? () => void earlier() : undefined,
    fetching,
    retry: live.kind === 'failed' ? live.retry : undefined,
  };
}

function shown(live: Live<ThreadPage>, known: ThreadPage): ThreadPage | null {
  if (live.kind === 'ready') return withLatest(known, live.value);
  return known.entries.length > 0 ? known : null;
}
