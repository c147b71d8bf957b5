import { type Entry, isWritten, type WrittenEntry } from './timeline';

/** What changed on a ticket, told in one line. */
export type EventEntry = Exclude<Entry, WrittenEntry | { type: 'created' }>;

/** One piece of a thread as it is read. */
export type ThreadItem =
  | { readonly kind: 'written'; readonly id: string; readonly entry: WrittenEntry }
  /** Changes that followed one another, with nothing said in between. */
  | { readonly kind: 'events'; readonly id: string; readonly entries: readonly EventEntry[] }
  /** From here on it is new to the reader. */
  | { readonly kind: 'unread'; readonly id: string };

/** Cuts entries into what is said and what changed; the unread mark stands before `firstUnread`. */
export function threadItems(entries: readonly Entry[], firstUnread: string | null): ThreadItem[] {
  const items: ThreadItem[] = [];
  let events: EventEntry[] = [];
  const closeGroup = () => {
    const first = events[0];
    if (first) items.push({ kind: 'events', id: first.id, entries: events });
    events = [];
  };
  for (const entry of entries) {
    if (entry.id === firstUnread) {
      closeGroup();
      items.push({ kind: 'unread', id: `unread-${entry.id}` });
    }
    if (isWritten(entry)) {
      closeGroup();
      items.push({ kind: 'written', id: entry.id, entry });
    } else if (entry.type !== 'created') events.push(entry);
  }
  closeGroup();
  return items;
}
