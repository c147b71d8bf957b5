import { expect, test } from 'vitest';
import { aMessage, anAccount } from '../testing/samples';
import { afterArrival, firstUnread, newsSince, openedReading, withoutIdleMark } from './unread';

const reader = anAccount({ uid: 'sonia', displayName: 'Sonia Kadri' });
const own = { uid: 'sonia', name: 'Sonia Kadri', role: 'technician' } as const;
const entries = ['1', '2', '3', '4'].map((id) => aMessage({ id }));
const markOf = (seen: string | null, inFront: boolean, known = entries) =>
  firstUnread(afterArrival(openedReading(seen), known, reader, inFront), known, reader);

test('whoever comes back finds the mark where they left', () => {
  expect(markOf('2', false)).toBe('3');
  expect(markOf('2', true)).toBe('3');
});

test('nothing new, no mark', () => {
  expect(markOf('4', false)).toBeNull();
});

test('on a first visit nothing is marked', () => {
  expect(markOf(null, false)).toBeNull();
  expect(markOf(null, true)).toBeNull();
});

test('after a first visit, what comes is new', () => {
  const { seen } = afterArrival(openedReading(null), entries, reader, false);
  expect(seen).toBe('4');
});

test('what the reader wrote is no news to them', () => {
  expect(newsSince([aMessage({ id: '5', by: own })], '4', reader)).toEqual([]);
});

test('what comes in front of the reader is seen and not marked', () => {
  const reading = afterArrival(openedReading('4'), entries, reader, true);
  const grown = [...entries, aMessage({ id: '5' })];
  const after = afterArrival({ ...reading, markAfter: null }, grown, reader, true);
  expect([after.seen, firstUnread(after, grown, reader)]).toEqual(['5', null]);
});

test('whoever had read all finds no mark over what comes in front of them', () => {
  const opened = afterArrival(openedReading('4'), entries, reader, true);
  const grown = [...entries, aMessage({ id: '5' })];
  const known = withoutIdleMark(opened, entries, reader);
  expect(firstUnread(afterArrival(known, grown, reader, true), grown, reader)).toBeNull();
});

test('a mark over something new stands', () => {
  const opened = afterArrival(openedReading('2'), entries, reader, true);
  expect(withoutIdleMark(opened, entries, reader)).toBe(opened);
});

test('what comes while the reader looks elsewhere is marked, and the mark stays at its first', () => {
  const away = { seen: '4', markAfter: null };
  const five = [...entries, aMessage({ id: '5' })];
  const marked = afterArrival(away, five, reader, false);
  const six = [...five, aMessage({ id: '6' })];
  expect(firstUnread(afterArrival(marked, six, reader, false), six, reader)).toBe('5');
});

test('a mark that was read past moves on', () => {
  const readPast = { seen: '4', markAfter: '1' };
  const grown = [...entries, aMessage({ id: '5' })];
  expect(firstUnread(afterArrival(readPast, grown, reader, false), grown, reader)).toBe('5');
});
