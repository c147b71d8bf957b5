import { expect, test } from 'vitest';
import { toggled } from './selection';

const listed = ['a', 'b', 'c', 'd'];
const tick = (selected: string[], item: string, anchor: string | null = null) =>
  [...toggled(new Set(selected), listed, item, anchor)].sort().join('');

test('ticking adds, ticking again takes away', () => {
  expect(tick(['a'], 'c')).toBe('ac');
  expect(tick(['a', 'c'], 'c')).toBe('a');
});

test('from one item to another everything between follows, in either direction', () => {
  expect(tick(['b'], 'd', 'b')).toBe('bcd');
  expect(tick(['d'], 'a', 'd')).toBe('abcd');
});

test('unticking with an anchor unticks everything between', () => {
  expect(tick(['a', 'b', 'c', 'd'], 'c', 'a')).toBe('d');
});

test('an anchor that left the list is no anchor', () => {
  expect(tick([], 'b', 'x')).toBe('b');
});
