import { expect, test } from 'vitest';
import { aPresence } from '../testing/samples';
import { othersPresent } from './presence';

const present = new Date('2026-11-23T10:00:00');
const uids = (all: Parameters<typeof othersPresent>[0]) =>
  othersPresent(all, present, 'self').map(({ uid }) => uid);

test('what has expired is nobody', () => {
  expect(uids([aPresence({ uid: 'gone', expiresAt: present })])).toEqual([]);
});

test('one’s own presence is no news', () => {
  expect(uids([aPresence({ uid: 'self' }), aPresence({ uid: 'nora' })])).toEqual(['nora']);
});

test('who writes comes first, then by name', () => {
  expect(
    uids([
      aPresence({ uid: 'b', name: 'Bruno' }),
      aPresence({ uid: 'e', name: 'Émile' }),
      aPresence({ uid: 'a', name: 'Alix' }),
      aPresence({ uid: 'w', name: 'Zoé', state: 'writing' }),
    ]),
  ).toEqual(['w', 'a', 'b', 'e']);
});
