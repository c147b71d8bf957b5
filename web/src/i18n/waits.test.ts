import { expect, test } from 'vitest';
import { waitText } from './waits';

test.each([
  [1, '1 seconde'],
  [60, '60 secondes'],
  [90, '90 secondes'],
  [91, '2 minutes'],
  [3000, '50 minutes'],
])('a wait is told in the unit in which one waits: %i s', (seconds, text) => {
  expect(waitText(seconds)).toBe(text);
});
