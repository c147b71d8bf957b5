import { expect, test } from 'vitest';
import { durationText, sizeText } from './sizes';

const plain = (text: string) => text.replace(/\s/gu, ' ');

test('sizes are told in the unit that reads well', () => {
  expect([386, 13_312, 1_258_291].map((size) => plain(sizeText(size)))).toEqual([
    '386 o',
    '13 Ko',
    '1,2 Mo',
  ]);
});

test('durations are told in minutes and seconds', () => {
  expect([8_000, 9_900, 61_000].map(durationText)).toEqual(['0:08', '0:10', '1:01']);
});
