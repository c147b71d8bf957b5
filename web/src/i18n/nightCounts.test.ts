import { expect, test } from 'vitest';
import { frFigures } from './fr.figures';
import counted from './nightCounts.json';

test('there is a word for all that a night counts, and for nothing else', () => {
  expect(Object.keys(frFigures.counts).toSorted()).toEqual(counted);
});
