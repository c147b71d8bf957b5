import { expect, test } from 'vitest';
import { dateText, dateTimeText, dayText } from './dates';

const present = new Date('2026-11-23T10:00:00');

test('a date of this year goes without it', () => {
  const at = new Date('2026-11-22T09:12:00');
  expect([dateText(at, present), dayText(at, present)]).toEqual([
    '22 nov.',
    'dimanche 22 novembre',
  ]);
});

test('a date of another year names it', () => {
  const at = new Date('2025-11-22T09:12:00');
  expect(dateText(at, present)).toBe('22 nov. 2025');
  expect(dateTimeText(at, present)).toContain('2025');
  expect(dayText(at, present)).toBe('samedi 22 novembre 2025');
});
