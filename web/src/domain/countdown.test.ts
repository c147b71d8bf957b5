import { expect, test } from 'vitest';
import { secondsUntil } from './countdown';

test.each([
  [60_000, 60],
  [59_001, 60],
  [1, 1],
  [0, 0],
  [-5_000, 0],
])('a second that has begun is waited for: %i ms are %i s', (left, seconds) => {
  expect(secondsUntil(1_000_000 + left, 1_000_000)).toBe(seconds);
});
