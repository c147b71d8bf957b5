import { expect, test } from 'vitest';
import { changeText, shareText } from './percents';

const plain = (text: string) => text.replace(/\s/gu, ' ');

test('a share is told in hundredths, and nothing of nothing is none', () => {
  expect([shareText(0.427, 1), shareText(3, 8), shareText(0, 0)].map(plain)).toEqual([
    '43 %',
    '38 %',
    '0 %',
  ]);
});

test('a change says in which direction', () => {
  expect([changeText(12), changeText(-8), changeText(1_200)].map(plain)).toEqual([
    '+12 %',
    '−8 %',
    '+1 200 %',
  ]);
});
