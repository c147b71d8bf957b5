import { expect, test } from 'vitest';
import { daysText, wholeDaysText } from './days';

const present = new Date('2026-11-23T10:00:00');

test.each([
  ['2026-10-25', '2026-11-23', 'du 25 oct. au 23 nov.'],
  ['2026-11-23', '2026-11-23', 'le 23 nov.'],
  ['2025-12-01', '2026-01-31', 'du 1 déc. 2025 au 31 janv.'],
  ['2026-10-25', null, 'à partir du 25 oct.'],
  [null, '2026-11-23', 'jusqu’au 23 nov.'],
])('the days from %s to %s', (from, to, text) => {
  expect(daysText({ from, to }, present)).toBe(text);
});

test.each([
  ['2026-10-25', '2026-11-23', 'du 25 octobre au 23 novembre 2026'],
  ['2025-12-25', '2026-01-23', 'du 25 décembre 2025 au 23 janvier 2026'],
  ['2026-11-23', '2026-11-23', 'le 23 novembre 2026'],
])('in full, the days from %s to %s', (from, to, text) => {
  expect(wholeDaysText({ from, to })).toBe(text);
});
