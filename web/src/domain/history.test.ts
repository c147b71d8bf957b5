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
];

test.each([
  ['all', 'created message note status assigned'],
  ['written', 'message note'],
  ['status', 'created status'],
  ['people', 'assigned'],
  ['files', 'created note'],
] as const)('%s shows %s', (filter, expected) => {
  const shown = entries.filter((entry) => matchesFilter(entry, filter));
  expect(shown.map(({ id }) => id).join(' ')).toBe(expected);
});
