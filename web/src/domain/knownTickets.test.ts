import { expect, test } from 'vitest';
import { aStaffTicket } from '../testing/samples';
import { type Cut, listed, withTickets } from './knownTickets';
import type { StaffTicket } from './ticket';
import { compareTickets } from './ticketQuery';

const at = (minute: number) => new Date(2026, 10, 22, 10, minute);

/** A ticket that moved at that minute; its letter is its name. */
const ticket = (letter: string, minute: number, facts: Partial<StaffTicket> = {}) =>
  aStaffTicket({ ref: `VGD-00000${letter}`, updatedAt: at(minute), version: minute, ...facts });

const a = ticket('A', 9);
const b = ticket('B', 8);
const c = ticket('C', 7);
const d = ticket('D', 6);

const know = (...tickets: StaffTicket[]) => withTickets<StaffTicket>(new Map(), tickets);

const letters = (known: ReturnType<typeof know>, cut: Partial<Cut<StaffTicket>>) =>
  listed(known, {
    holds: ({ status }) => status !== 'closed',
    compare: compareTickets('activite'),
    first: [a, b],
    continued: true,
    last: d,
    ...cut,
  })
    .map(({ ref }) => ref.slice(-1))
    .join('');

test('pages follow each other in one order', () => {
  expect(letters(know(c, d, b, a), {})).toBe('ABCD');
});

test('an older version never replaces a newer one', () => {
  expect(withTickets(know(a), [ticket('A', 3)]).get(a.ref)).toBe(a);
});

test('of equal versions the later to come counts: a share changes none', () => {
  const shared = ticket('A', 9, { sharedWith: [{ uid: 'thomas', name: 'Thomas' }] });
  expect(withTickets(know(a), [shared]).get(a.ref)).toBe(shared);
});

test('what a new arrival pushes off the first page stays in the list', () => {
  const arrived = ticket('N', 10);
  expect(letters(know(a, b, c, d, arrived), { first: [arrived, a] })).toBe('NABCD');
});

test('what left the first page otherwise has left the list', () => {
  expect(letters(know(a, b, c, d), { first: [b, c] })).toBe('BCD');
});

test('news of a ticket on a later page puts it in its new place, or takes it away', () => {
  const moved = ticket('D', 7.5);
  expect(letters(withTickets(know(a, b, c, d), [moved]), { last: null })).toBe('ABDC');
  const closed = ticket('C', 11, { status: 'closed' });
  expect(letters(withTickets(know(a, b, c, d), [closed]), {})).toBe('ABD');
});

test('what lies beyond the last page waits for it', () => {
  const far = ticket('Z', 1);
  expect(letters(know(a, b, c, d, far), {})).toBe('ABCD');
  expect(letters(know(a, b, c, d, far), { last: null })).toBe('ABCDZ');
});

test('a first page that is the whole list is the truth', () => {
  expect(letters(know(a, b, c, d), { first: [a], continued: false, last: null })).toBe('A');
});
