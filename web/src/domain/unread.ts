import type { Account } from './people';
import { type Entry, isOwn } from './timeline';

/** Entries of others that came after the one named; all of them when none is. */
export function newsSince(
  entries: readonly Entry[],
  entryId: string | null,
  reader: Account,
): readonly Entry[] {
  return entries.filter(
    (entry) =>
      entry.type !== 'created' && (entryId === null || entry.id > entryId) && !isOwn(entry, reader),
  );
}

/** How far a reader has got in a thread, and from where on they find the mark of what is new. */
export interface Reading {
  /** The latest entry that was in front of them. */
  readonly seen: string | null;
  /** The mark stands before the first news after this one; null for no mark. */
  readonly markAfter: string | null;
}

/** The reading of somebody who opens a thread again: the mark stands where they left. */
export function openedReading(seen: string | null): Reading {
  return { seen, markAfter: seen };
}

/** The reading after entries came: in front of the reader they are seen, otherwise they are marked. */
export function afterArrival(
  reading: Reading,
  entries: readonly Entry[],
  reader: Account,
  inFront: boolean,
): Reading {
  const latest = entries[entries.length - 1]?.id;
  if (latest === undefined || latest === reading.seen) return reading;
  // To somebody who opens a ticket for the first time all of it is new, and a mark would say nothing.
  if (inFront || reading.seen === null) return { ...reading, seen: latest };
  const marked = firstUnread(reading, entries, reader);
  // A mark that was read past moves on to the first thing that is new now.
  const stands = marked !== null && marked > reading.seen;
  return stands ? reading : { ...reading, markAfter: reading.seen };
}

/**
 * The reading once the thread is known as it is on the server: a mark with nothing to stand before
 * would head what comes later, in front of the reader.
 */
export function withoutIdleMark(
  reading: Reading,
  entries: readonly Entry[],
  reader: Account,
): Reading {
  if (reading.markAfter === null || firstUnread(reading, entries, reader)) return reading;
  return { ...reading, markAfter: null };
}

/** The entry before which the mark stands. */
export function firstUnread(
  { markAfter }: Reading,
  entries: readonly Entry[],
  reader: Account,
): string | null {
  if (markAfter === null) return null;
  return newsSince(entries, markAfter, reader)[0]?.id ?? null;
}
