import { expect, test } from 'vitest';
import { ageOf } from './age';

const now = new Date('2026-11-22T12:00:00Z');
const ago = (seconds: number) => ageOf(new Date(now.getTime() - seconds * 1000), now);

test.each([
  [-5, { unit: 'now' }],
  [59, { unit: 'now' }],
  [60, { unit: 'minutes', count: 1 }],
  [3599, { unit: 'minutes', count: 59 }],
  [3600, { unit: 'hours', count: 1 }],
  [86_400, { unit: 'days', count: 1 }],
  [30 * 86_400, { unit: 'days', count: 30 }],
  [31 * 86_400, { unit: 'date' }],
])('%d seconds ago is %j', (seconds, expected) => {
  expect(ago(seconds)).toEqual(expected);
});
