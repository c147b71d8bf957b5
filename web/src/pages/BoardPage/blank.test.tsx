import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { blankOf } from './blank';

const none = { kind: 'ready', value: [], fromCache: false } as const;
const text = (live: Parameters<typeof blankOf>[0]) =>
  render(<div>{blankOf(live)}</div>).container.textContent;

test('a column of which only a part was looked at is not said to be empty', () => {
  expect(text({ live: none, more: undefined })).toBe('Aucun ticket');
  expect(text({ live: none, more: () => {} })).toBe('Aucun parmi les premiers');
});

test('what a browser remembers does not say that there is none', () => {
  expect(blankOf({ live: { ...none, fromCache: true }, more: undefined })).toBe('loading');
});
