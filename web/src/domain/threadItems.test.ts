import { expect, test } from 'vitest';
import { aMessage } from '../testing/samples';
import { threadItems } from './threadItems';
import type { Entry } from './timeline';

const by = { name: 'Thomas Leroy', role: 'technician' } as const;
const moved = (id: string): Entry => ({
  id,
  type: 'status_changed',
  at: new Date(),
  by,
  from: 'new',
  to: 'accepted',
});
const kinds = (entries: readonly Entry[], firstUnread: string | null = null) =>
  threadItems(entries, firstUnread).map(({ kind }) => kind);

test('changes that follow one another are one group, until somebody says something', () => {
  const items = threadItems([moved('1'), moved('2'), aMessage({ id: '3' }), moved('4')], null);
  expect(items.map((item) => (item.kind === 'events' ? item.entries.length : item.kind))).toEqual([
    2,
    'written',
    1,
  ]);
});

test('the mark stands before the first unread entry, and parts a group', () => {
  expect(kinds([moved('1'), moved('2'), moved('3')], '2')).toEqual(['events', 'unread', 'events']);
});

test('a note is something said', () => {
  expect(kinds([aMessage({ type: 'note' })])).toEqual(['written']);
});

test('the opening is not told twice', () => {
  expect(kinds([{ id: '0', type: 'created', at: new Date(), by, attachments: [] }])).toEqual([]);
});
