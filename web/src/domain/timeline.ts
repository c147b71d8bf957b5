import type { Attachment } from './attachment';
import { type Account, isStaff, type Person, type Role } from './people';
import type { Priority, Status } from './ticket';

interface EntryBase {
  readonly id: string;
  readonly at: Date;
  /** Where the reader is a Client, nobody is told apart by more than name and role. */
  readonly by: { readonly uid?: string; readonly name: string; readonly role: Role };
}

/** What somebody wrote: for both sides, or among the team. */
export interface WrittenEntry extends EntryBase {
  readonly type: 'message' | 'note';
  readonly body: string;
  readonly attachments: readonly Attachment[];
}

/** One thing that happened on a ticket. Types that a later version adds are left out by the reader. */
export type Entry =
  | (EntryBase & { readonly type: 'created'; readonly attachments: readonly Attachment[] })
  | WrittenEntry
  | (EntryBase & { readonly type: 'status_changed'; readonly from: Status; readonly to: Status })
  | (EntryBase & {
      readonly type: 'assigned' | 'unassigned';
      readonly assignee: (Partial<Person> & { readonly name: string }) | null;
    })
  | (EntryBase & {
      readonly type: 'priority_changed';
      readonly from: Priority;
      readonly to: Priority;
    })
  | SharedEntry
  /** It asks for the same as another ticket of its Client, and was closed for it. */
  | (EntryBase & { readonly type: 'marked_duplicate'; readonly of: string });

/** Somebody of the team was asked to look at it too, perhaps with a word on why. */
export interface SharedEntry extends EntryBase {
  readonly type: 'shared';
  readonly helper: Person;
  readonly comment: string | null;
}

/** Who brought the ticket to the status that it has; null where the entries do not say. */
export function moverTo(entries: readonly Entry[], status: Status): string | null {
  const move = entries.findLast((entry) => entry.type === 'status_changed');
  return move?.type === 'status_changed' && move.to === status ? move.by.name : null;
}

/** Whether the Client must never know of it. */
export function isInternal({ type }: Entry): boolean {
  return type === 'note' || type === 'shared';
}

/** Whether somebody wrote it, for others to read. */
export function isWritten(entry: Entry): entry is WrittenEntry {
  return entry.type === 'message' || entry.type === 'note';
}

/** Whether an entry tells of its author alone: who took a ticket, or gave up their own. */
export function concernsAuthor({ by, assignee }: Extract<Entry, { assignee: unknown }>): boolean {
  if (!assignee) return true;
  return by.uid && assignee.uid ? by.uid === assignee.uid : by.name === assignee.name;
}

/** Whether the person did it themselves. */
export function isOwn({ by }: Entry, reader: Account): boolean {
  return by.uid ? by.uid === reader.uid : by.role === reader.role && by.name === reader.displayName;
}

/** Whether the team opened the ticket, for a Client that called perhaps; told by the thread's first entry. */
export function openedByTeam(entries: readonly Entry[]): boolean {
  return entries.some(({ type, by }) => type === 'created' && isStaff(by.role));
}

/** The entries of one calendar day, oldest first. */
export interface Day<T> {
  readonly day: Date;
  readonly entries: readonly T[];
}

/** Cuts a list, oldest first, into the reader's calendar days. */
export function groupByDay<T extends { readonly at: Date }>(entries: readonly T[]): Day<T>[] {
  const days: { day: Date; entries: T[] }[] = [];
  for (const entry of entries) {
    const current = days[days.length - 1];
    if (current && current.day.toDateString() === entry.at.toDateString()) {
      current.entries.push(entry);
    } else {
      days.push({ day: entry.at, entries: [entry] });
    }
  }
  return days;
}
