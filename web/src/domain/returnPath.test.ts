import { expect, test } from 'vitest';
import { safeReturnPath } from './returnPath';

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
