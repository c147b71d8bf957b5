import { useEffect, useState } from 'preact/hooks';
import type { Account } from '../domain/people';
import {
  afterArrival,
  firstUnread,
  newsSince,
  openedReading,
  type Reading,
  withoutIdleMark,
} from '../domain/unread';
import { lastRead, markRead } from './readMarks';
import { usePageVisible } from './usePageVisible';
import type { LiveThread } from './useThread';

/** What is new to the reader of a thread. */
export interface News {
  /** The entry before which the mark stands. */
  readonly firstUnread: string | null;
  /** How many entries of others came while the end of the thread was out of sight. */
  readonly unseen: number;
  /** Takes the mark away: whoever answers has read. */
  readonly clear: () => void;
}

/** Follows what the reader has had in front of them, across visits on this device. */
export function useReading(
  account: Account,
  ref: string,
  { entries, confirmed }: Pick<LiveThread, 'entries' | 'confirmed'>,
  atEnd: boolean,
): News {
  const { uid } = account;
  const [reading, setReading] = useState<Reading>(() => openedReading(lastRead(uid, ref)));
  const inFront = usePageVisible() && atEnd;
  useEffect(() => {
    if (!entries) return;
    setReading((last) => {
      const next = afterArrival(last, entries, account, inFront);
      return confirmed ? withoutIdleMark(next, entries, account) : next;
    });
  }, [entries, confirmed, account, inFront]);
  useEffect(() => {
    if (reading.seen) markRead(uid, ref, reading.seen);
  }, [uid, ref, reading.seen]);
  const known = entries ?? [];
  return {
    firstUnread: firstUnread(reading, known, account),
    unseen: reading.seen === null ? 0 : newsSince(known, reading.seen, account).length,
    clear: () => setReading((last) => ({ ...last, markAfter: null })),
  };
}
