import { expect, test } from 'vitest';
import {
  type FigurePeriod,
  PRESETS,
  parsePeriod,
  presetPath,
  previousPeriod,
  rangeError,
  rangePath,
} from './figurePeriod';

const TODAY = '2026-11-23';
const read = (path: string) =>
  parsePeriod(Object.fromEntries(new URL(path, 'http://exemple.test').searchParams), TODAY);

test.each([
  ['7', '2026-11-17', '2026-11-23'],
  ['30', '2026-10-25', '2026-11-23'],
  ['90', '2026-08-26', '2026-11-23'],
  ['mois', '2026-11-01', '2026-11-23'],
  ['mois-dernier', '2026-10-01', '2026-10-31'],
] as const)('the period %s goes from %s to %s', (preset, from, to) => {
  expect(read(presetPath(preset))).toEqual({ preset, from, to });
});

test('thirty days are what shows while nothing is asked for', () => {
  expect(read('/pilotage').preset).toBe('30');
  expect(PRESETS.map(presetPath)).toContain('/pilotage');
});

test('one’s own period survives its way through the address', () => {
  const range = { from: '2026-03-28', to: '2026-03-30' };
  expect(read(rangePath(range))).toEqual({ preset: null, ...range });
});

test.each(['du=2026-11-24&au=2026-11-01', 'du=hier&au=2026-11-01', 'periode=an', 'du=2026-11-01'])(
  'an address that names no period is as if it named none: %s',
  (query) => expect(read(`/pilotage?${query}`).preset).toBe('30'),
);

test.each([
  ['2026-11-02', '2026-11-01', 'order'],
  ['2026-11-01', '2026-11-24', 'future'],
  ['2025-11-23', '2026-11-23', null],
  ['2025-11-22', '2026-11-23', 'long'],
  ['', '2026-11-23', 'missing'],
  ['2026-11-23', '2026-11-23', null],
] as const)('of the days from %s to %s is said: %s', (from, to, error) => {
  expect(rangeError({ from, to }, TODAY)).toBe(error);
});

const before = (preset: FigurePeriod['preset'], from: string, to: string) => {
  const previous = previousPeriod({ preset, from, to });
  return `${previous.from} ${previous.to}`;
};

test('days are compared with as many days before', () => {
  expect(before('7', '2026-11-17', '2026-11-23')).toBe('2026-11-10 2026-11-16');
  expect(before(null, '2026-03-30', '2026-03-30')).toBe('2026-03-29 2026-03-29');
});

test('a month is compared with the one before, as far as it went', () => {
  expect(before('mois-dernier', '2026-10-01', '2026-10-31')).toBe('2026-09-01 2026-09-30');
  expect(before('mois', '2026-11-01', '2026-11-23')).toBe('2026-10-01 2026-10-23');
  expect(before('mois', '2026-03-01', '2026-03-31')).toBe('2026-02-01 2026-02-28');
});
