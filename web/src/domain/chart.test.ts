import { expect, test } from 'vitest';
import { arcsOf, linePoints, partsOf, topOf } from './chart';

test('a line goes from edge to edge, nothing at the bottom and the top at the top', () => {
  expect(linePoints([0, 2, 4], 4, 100, 50)).toEqual([
    { x: 0, y: 50 },
    { x: 50, y: 25 },
    { x: 100, y: 0 },
  ]);
});

test('a single day stands in the middle', () => {
  expect(linePoints([1], 2, 100, 50)).toEqual([{ x: 50, y: 25 }]);
});

test.each([
  [[], 2],
  [[0, 0], 2],
  [[3], 4],
  [[4, 5], 6],
  [[7], 8],
  [[9, 10], 10],
  [[11], 20],
  [[61], 80],
  [[250], 400],
])('the top of %j is %d', (values, top) => {
  expect(topOf(values)).toBe(top);
});

test('a top has a whole middle, and holds what is below it', () => {
  for (let value = 0; value <= 500; value++) {
    expect(Number.isInteger(topOf([value]) / 2)).toBe(true);
    expect(topOf([value])).toBeGreaterThanOrEqual(value);
  }
});

test('pieces go once around, in proportion', () => {
  const radius = 100 / (2 * Math.PI);
  expect(arcsOf([1, 3], radius, 0)).toEqual([
    { length: 25, gap: 75, offset: -0 },
    { length: 75, gap: 25, offset: -25 },
  ]);
  expect(arcsOf([1, 3], radius, 5).map(({ length }) => length)).toEqual([20, 70]);
});

test('one piece alone goes all around, and nothing has none', () => {
  const radius = 100 / (2 * Math.PI);
  expect(arcsOf([0, 4], radius).map(({ length }) => length)).toEqual([0, 100]);
  expect(arcsOf([0, 0], radius).map(({ length }) => length)).toEqual([0, 0]);
});

test('parts fill the whole', () => {
  expect(partsOf([1, 0, 3], 200)).toEqual([
    { x: 0, width: 50 },
    { x: 50, width: 0 },
    { x: 50, width: 150 },
  ]);
  expect(partsOf([0], 200)).toEqual([{ x: 0, width: 0 }]);
});
