import { expect, test } from 'vitest';
import { changeOf } from './figures';

test.each([
  [92, 100, { direction: 'down', percent: -8 }],
  [112, 100, { direction: 'up', percent: 12 }],
  [5, 5, { direction: 'same', percent: 0 }],
  // One more of many is more, even where it rounds to nothing.
  [1001, 1000, { direction: 'up', percent: 0 }],
  [3, 0, { direction: 'up', percent: null }],
  [0, 0, { direction: 'same', percent: null }],
  [0, 4, { direction: 'down', percent: -100 }],
] as const)('%d after %d', (figure, before, change) => {
  expect(changeOf(figure, before)).toEqual(change);
});
