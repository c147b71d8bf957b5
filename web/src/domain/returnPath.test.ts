import { expect, test } from 'vitest';
import { safeReturnPath } from './returnPath';
import { PLAIN_FILTER, teamListPath } from './teamView';

test('a screen of ours is opened after signing in', () => {
  expect(safeReturnPath('/tickets/VGD-7K3Q9F')).toBe('/tickets/VGD-7K3Q9F');
  expect(safeReturnPath('/tickets?vue=miens')).toBe('/tickets?vue=miens');
});

test.each([
  undefined,
  '',
  'https://exemple.test',
  '//exemple.test',
  '/\\exemple.test',
  '/\t/exemple.test',
  'javascript:alert(1)',
  '/connexion?suite=/connexion',
])('another site is never followed: %j', (wanted) => {
  expect(safeReturnPath(wanted)).toBe('/tickets');
});

test('a whole list, with all that narrows it, is come back to', () => {
  const filter = {
    ...PLAIN_FILTER,
    priorities: ['high', 'urgent'],
    search: 'été * ça, « n°12 »',
  } as const;
  expect(safeReturnPath(teamListPath(filter))).toBe(teamListPath(filter));
});
