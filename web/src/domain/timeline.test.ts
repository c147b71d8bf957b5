import { expect, test } from 'vitest';
import { groupByDay } from './timeline';

const at = (text: string) => ({ at: new Date(text) });

test('entries are cut into calendar days, in their order', () => {
  const days = groupByDay([
    at('2026-11-20T09:00:00'),
    at('2026-11-20T23:59:59'),
    at('2026-11-21T00:00:00'),
  ]);
  expect(days.map(({ entries }) => entries.length)).toEqual([2, 1]);
});

test('nothing happened, no day', () => {
  expect(groupByDay([])).toEqual([]);
});
