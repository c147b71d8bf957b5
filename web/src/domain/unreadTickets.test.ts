import { expect, test } from 'vitest';
import { aPortalTicket } from '../testing/samples';
import { afterMoves, afterReading, nothingUnread, parseUnread } from './unreadTickets';

const at = (minute: number) => new Date(2026, 10, 22, 10, minute);
const ticket = (letter: string, minute: number) =>
  aPortalTicket({ ref: `VGD-00000${letter}`, updatedAt: at(minute) });
const start = nothingUnread(at(0));
const unknown = () => false;
const letters = (refs: readonly string[]) => refs.map((ref) => ref.slice(-1)).join('');

test('what moved before the first visit is not news', () => {
  expect(afterMoves(start, [ticket('A', 0)], unknown)).toEqual({ unread: start, news: [] });
});

test('what moved since is unread, once, and news each time', () => {
  const first = afterMoves(start, [ticket('B', 2), ticket('A', 1)], unknown);
  expect(letters(first.unread.refs)).toBe('BA');
  const again = afterMoves(first.unread, [ticket('A', 3), ticket('B', 2)], unknown);
  expect(letters(again.unread.refs)).toBe('AB');
  expect(letters(again.news.map(({ ref }) => ref))).toBe('A');
});

test('what one did oneself, or has before one’s eyes, is read', () => {
  const { unread } = afterMoves(start, [ticket('A', 1)], unknown);
  const { unread: after, news } = afterMoves(unread, [ticket('A', 2)], () => true);
  expect([after.refs, news]).toEqual([[], []]);
  expect(after.until).toBe(at(2).getTime());
});

test('a ticket that is opened is read', () => {
  const { unread } = afterMoves(start, [ticket('B', 2), ticket('A', 1)], unknown);
  expect(letters(afterReading(unread, 'VGD-00000B').refs)).toBe('A');
  expect(afterReading(unread, 'VGD-00000Z')).toBe(unread);
});

test('what was kept is read again, and what is not readable is as if absent', () => {
  const { unread } = afterMoves(start, [ticket('A', 1)], unknown);
  expect(parseUnread(JSON.stringify(unread))).toEqual(unread);
  for (const text of [null, '', 'x', '[]', '{"until":"a","refs":[]}', '{"until":1}']) {
    expect(parseUnread(text)).toBeNull();
  }
  expect(parseUnread('{"until":1,"refs":[1,"a",null]}')).toEqual({ until: 1, refs: ['a'] });
});
