import type { Person, Role } from './people';
import type { Status } from './ticket';

interface EntryBase {
  readonly id: string;
  readonly at: Date;
  readonly by: { readonly name: string; readonly role: Role };
}

/** One thing that happened on a ticket. Types that a later version adds are left out by the reader. */
export type Entry =
  | (EntryBase & { readonly type: 'created' })
  | (EntryBase & { readonly type: 'message'; readonly body: string })
  | (EntryBase & { readonly type: 'status_changed'; readonly from: Status; readonly to: Status })
  | (EntryBase & {
      readonly type: 'assigned' | 'unassigned';
      readonly assignee: Pick<Person, 'name'> | null;
    });

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
