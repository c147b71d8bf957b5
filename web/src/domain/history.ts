import { type Entry, isWritten } from './timeline';

/** What a reader of the history can ask for. */
export const HISTORY_FILTERS = ['all', 'written', 'status', 'people', 'files'] as const;
export type HistoryFilter = (typeof HISTORY_FILTERS)[number];

const STATUS_TYPES: readonly Entry['type'][] = [
  'created',
  'status_changed',
  'priority_changed',
  'marked_duplicate',
];
const PEOPLE_TYPES: readonly Entry['type'][] = ['assigned', 'unassigned', 'shared'];

/** Whether the entry is of the kind that is asked for. */
export function matchesFilter(entry: Entry, filter: HistoryFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'written':
      return isWritten(entry);
    case 'status':
      return STATUS_TYPES.includes(entry.type);
    case 'people':
      return PEOPLE_TYPES.includes(entry.type);
    case 'files':
      return filesOf(entry).length > 0;
  }
}

/** The files that came with an entry. */
export function filesOf(entry: Entry) {
  return isWritten(entry) || entry.type === 'created' ? entry.attachments : [];
}
