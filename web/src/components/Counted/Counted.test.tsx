import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Counted } from './Counted';

const text = (count: string | null, shown: number, more = false) =>
  render(<Counted count={count} shown={shown} more={more} />).container.textContent;

test('what was counted is told before what is in sight', () => {
  expect(text('27', 25, true)).toBe('27 tickets');
  expect(text('1', 1)).toBe('1 ticket');
  expect(text('0', 0)).toBe('0 ticket');
});

test('what is in sight is told while nothing is counted, and nothing of nothing', () => {
  expect(text(null, 25, true)).toBe('25 premiers tickets');
  expect(text(null, 1)).toBe('1 ticket');
  expect(text(null, 0)).toBe('');
});
