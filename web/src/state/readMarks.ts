import { isKept } from '../data/auth';
import { type Keeping, readStored, writeStored } from '../data/storage';

/** As many tickets as are remembered; of the rest nothing is marked as new. */
const TICKETS_MAX = 300;

const keyOf = (uid: string) => `vigidev.read.${uid}`;
// A session of one tab leaves no trace of what was read.
const keeping = (): Keeping => (isKept() ? 'device' : 'tab');

/** The latest entry of the ticket that this person has had in front of them on this device. */
export function lastRead(uid: string, ref: string): string | null {
  return marks(uid).find(([marked]) => marked === ref)?.[1] ?? null;
}

/** Remembers how far this person has read, the latest tickets first. */
export function markRead(uid: string, ref: string, entryId: string): void {
  if (lastRead(uid, ref) === entryId) return;
  const others = marks(uid).filter(([marked]) => marked !== ref);
  writeStored(
    keyOf(uid),
    JSON.stringify([[ref, entryId], ...others].slice(0, TICKETS_MAX)),
    keeping(),
  );
}

type Mark = readonly [ref: string, entryId: string];

function marks(uid: string): readonly Mark[] {
  try {
    const kept: unknown = JSON.parse(readStored(keyOf(uid), keeping()) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isMark) : [];
  } catch {
    return [];
  }
}

function isMark(value: unknown): value is Mark {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}
