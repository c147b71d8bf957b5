import { expect, test } from 'vitest';
import { differenceText, durationText } from './durations';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [0, '< 1 min'],
  [29, '< 1 min'],
  [30, '1 min'],
  [2700, '45 min'],
  [3599, '1 h'],
  [7500, '2 h 5 min'],
  [64_800, '18 h'],
  [86_399, '1 j'],
  [100_800, '1 j 4 h'],
  [172_000, '2 j'],
  [259_200, '3 j'],
])('%d seconds are %s', (seconds, text) => {
  expect(plain(durationText(seconds))).toBe(text);
});

test('a difference says in which direction', () => {
  expect(plain(differenceText(-10_800))).toBe('−3 h');
  expect(plain(differenceText(300))).toBe('+5 min');
});

test('a duration stays on one line', () => {
  expect(durationText(100_800)).not.toContain(' ');
});
