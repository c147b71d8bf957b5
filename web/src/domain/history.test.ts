import { expect, test } from 'vitest';
import { aMessage, anAttachment } from '../testing/samples';
import { matchesFilter } from './history';
import type { Entry } from './timeline';

const base = { at: new Date(), by: { name: 'Thomas Leroy', role: 'technician' } } as const;
const entries: readonly Entry[] = [
  { ...base, id: 'created', type: 'created', attachments: [anAttachment()] },
  aMessage({ id: 'message' }),
  aMessage({ id: 'note', type: 'note', attachments: [anAttachment()] }),
  { ...base, id: 'status', type: 'status_changed', from: 'new', to: 'accepted' },
  { ...base, id: 'assigned', type: 'assigned', assignee: null },
  { ...base, id: 'rank', type: 'priority_changed', from: 'low', to: 'high' },
  { ...base, id: 'shared', type: 'shared', helper: { uid: 'nora', name: 'Nora' }, comment: null },
  { ...base, id: 'duplicate', type: 'marked_duplicate', of: 'VGD-9QHR2D' },
];

test.each([
  ['all', 'created message note status assigned rank shared duplicate'],
  ['written', 'message note'],
  ['status', 'created status rank duplicate'],
  ['people', 'assigned shared'],
  ['files', 'created note'],
] as const)('%s shows %s', (filter, expected) => {
  const shown = entries.filter((entry) => matchesFilter(entry, filter));
  expect(shown.map(({ id }) => id).join(' ')).toBe(expected);
});
