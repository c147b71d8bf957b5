import { expect, test } from 'vitest';
import { aMessage } from '../testing/samples';
import { EMPTY_PAGE, type ThreadPage, withLatest, withOlder } from './thread';

const cursor = (id: string) => ({ seconds: 1, nanoseconds: 2, id });
const page = (ids: string, more: boolean): ThreadPage => ({
  entries: [...ids].map((id) => aMessage({ id })),
  oldest: cursor(ids[0] ?? ''),
  more,
});
const ids = ({ entries }: ThreadPage) => entries.map(({ id }) => id).join('');

test('what slid out of the live window stays', () => {
  const known = withLatest(EMPTY_PAGE, page('bcd', true));
  expect(ids(withLatest(known, page('cde', true)))).toBe('bcde');
});

test('older pages come before what is known, and say whether there is more', () => {
  const known = withOlder(page('de', true), page('bc', true));
  expect([ids(known), known.more, known.oldest?.id]).toEqual(['bcde', true, 'b']);
  expect(withOlder(known, page('a', false)).more).toBe(false);
});

test('an entry that two pages hold is shown once', () => {
  expect(ids(withOlder(page('cd', true), page('bc', true)))).toBe('bcd');
});

test('after older pages the live window still tells what is new', () => {
  const known = withOlder(page('cd', true), page('ab', false));
  const grown = withLatest(known, page('de', true));
  expect([ids(grown), grown.more]).toEqual(['abcde', false]);
});

test('where some in between are missing, the thread begins after the hole', () => {
  const grown = withLatest(page('abc', false), page('xyz', true));
  expect([ids(grown), grown.more]).toEqual(['xyz', true]);
});

test('a window that holds all of the thread is the thread', () => {
  expect(withLatest(page('bc', true), page('abcd', false)).more).toBe(false);
});
