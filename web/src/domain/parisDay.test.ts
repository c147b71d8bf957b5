import { expect, test } from 'vitest';
import { dayAfter, isDay, parisDay, startOfDay } from './parisDay';

test.each([
  ['2026-11-22T22:59:59Z', '2026-11-22'],
  ['2026-11-22T23:00:00Z', '2026-11-23'],
  ['2026-07-14T21:59:59Z', '2026-07-14'],
  ['2026-07-14T22:00:00Z', '2026-07-15'],
])('an instant lies in its Paris day: %s in %s', (at, day) => {
  expect(parisDay(new Date(at))).toBe(day);
});

test.each([
  // The clocks go forward in the night of the 29th of March, and back in that of the 25th of October.
  ['2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ['2027-01-01', '2026-12-31T23:00:00.000Z'],
])('a day begins at its Paris midnight: %s', (day, at) => {
  expect(startOfDay(day).toISOString()).toBe(at);
});

test('days follow each other over months, years and changes of the clock', () => {
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
  expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26');
  expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29');
});

test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', '<script>', '0000-01-01'])(
  'what is no day of the calendar is none: %s',
  (text) => expect(isDay(text)).toBe(false),
);

test('a day of the calendar is one', () => {
  expect(isDay('2028-02-29')).toBe(true);
});
