import type { Entry } from './timeline';

/** Where a page of older entries begins: after the oldest that is known. Exact to what the database orders by. */
export interface Cursor {
  readonly seconds: number;
  readonly nanoseconds: number;
  readonly id: string;
}

/** Consecutive entries of a ticket, oldest first. */
export interface ThreadPage {
  readonly entries: readonly Entry[];
  /** The oldest one, also when its type is one that this version leaves out; null when there is none. */
  readonly oldest: Cursor | null;
  /** There may be older ones. */
  readonly more: boolean;
}

export const EMPTY_PAGE: ThreadPage = { entries: [], oldest: null, more: false };

/**
 * What is known of a thread once its latest entries came anew. Entries never change, so that those
 * which slid out of the live window stay; but where so many came at once that some in between are
 * missing, the known ones are dropped: a thread has no holes, and they can be asked for again.
 */
export function withLatest(known: ThreadPage, latest: ThreadPage): ThreadPage {
  const last = known.entries[known.entries.length - 1];
  const first = latest.entries[0];
  // Ids sort in the order of events.
  const joined = last !== undefined && first !== undefined && first.id <= last.id;
  if (!joined || !latest.more) return latest;
  const older = known.entries.filter(({ id }) => id < first.id);
  return older.length === 0 ? latest : { ...known, entries: [...older, ...latest.entries] };
}

/** What is known once a page of older entries came. */
export function withOlder(known: ThreadPage, older: ThreadPage): ThreadPage {
  const first = known.entries[0];
  const entries = first ? older.entries.filter(({ id }) => id < first.id) : older.entries;
  return { entries: [...entries, ...known.entries], oldest: older.oldest, more: older.more };
}
