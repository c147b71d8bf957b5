import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Sink } from '../data/sink';
import type { TicketPage } from '../data/tickets';
import { compareFound, compareShown } from '../domain/foundTickets';
import type { StaffTicket } from '../domain/ticket';
import { compareTickets } from '../domain/ticketQuery';
import { aStaffTicket } from '../testing/samples';
import { useTicketPages } from './useTicketPages';

const ticket = (letter: string, minute: number, facts: Partial<StaffTicket> = {}) =>
  aStaffTicket({
    ref: `VGD-00000${letter}`,
    updatedAt: new Date(2026, 10, 22, 10, minute),
    version: minute,
    ...facts,
  });

type Next = TicketPage<StaffTicket>['next'];
type Orders = Pick<Parameters<typeof useTicketPages<StaffTicket>>[0], 'compare' | 'within'>;
type Answer = (page: TicketPage<StaffTicket>) => void;

const NOTHING: readonly StaffTicket[] = [];

/** A list whose store answers what a test says. */
function aList(key: string, orders: Orders = { compare: compareTickets('activite') }) {
  const sinks: Sink<TicketPage<StaffTicket>>[] = [];
  const { result, rerender } = renderHook(
    ({ moved }: { moved: readonly StaffTicket[] }) =>
      useTicketPages<StaffTicket>({
        key,
        watch: (sink) => {
          sinks.push(sink);
          return () => {};
        },
        holds: ({ status }) => status !== 'closed',
        ...orders,
        moved,
      }),
    { initialProps: { moved: NOTHING } },
  );
  return {
    say: (tickets: readonly StaffTicket[], next: Next = null) =>
      act(() => sinks[sinks.length - 1]?.next({ value: { tickets, next }, fromCache: false })),
    move: (moved: readonly StaffTicket[]) => rerender({ moved }),
    more: () => act(async () => result.current.more?.()),
    state: () => result.current,
    letters: () => {
      const { live } = result.current;
      return live.kind === 'ready'
        ? live.value.map(({ ref }) => ref.slice(-1)).join('')
        : live.kind;
    },
  };
}

const pageOf =
  (...tickets: StaffTicket[]): Next =>
  async () => ({ tickets, next: null });

test('what the store answered too much of is left out', () => {
  const list = aList('a');
  list.say([ticket('A', 9), ticket('B', 8, { status: 'closed' })]);
  expect(list.letters()).toBe('A');
  expect(list.state()).toMatchObject({ more: null, looked: 2 });
});

test('the next page follows the first, and the end is known', async () => {
  const list = aList('b');
  list.say([ticket('A', 9), ticket('B', 8)], pageOf(ticket('C', 7)));
  await list.more();
  expect(list.letters()).toBe('ABC');
  expect(list.state()).toMatchObject({ more: null, looked: 3 });
});

test('a page that is on its way is fetched once', async () => {
  const list = aList('c');
  let asked = 0;
  let answer: Answer = () => {};
  list.say([ticket('A', 9)], () => {
    asked += 1;
    return new Promise((resolve: Answer) => {
      answer = resolve;
    });
  });
  await list.more();
  await list.more();
  expect([asked, list.state().fetching]).toEqual([1, 'busy']);
  await act(async () => answer({ tickets: [ticket('B', 8)], next: null }));
  expect(list.letters()).toBe('AB');
});

test('a page that could not be fetched can be asked for again', async () => {
  const list = aList('d');
  list.say([ticket('A', 9)], () => Promise.reject(new Error('offline')));
  await list.more();
  expect(list.state().fetching).toBe('failed');
  expect(list.state().more).not.toBeNull();
});

test('what a new ticket pushes off the first page is not lost between two pages', async () => {
  const list = aList('e');
  list.say([ticket('A', 9), ticket('B', 8)], pageOf(ticket('C', 7)));
  await list.more();
  list.say([ticket('N', 10), ticket('A', 9)], pageOf(ticket('B', 8)));
  expect(list.letters()).toBe('NABC');
  // What arrived since, too, is pushed off in its turn.
  list.say([ticket('P', 12), ticket('O', 11)], pageOf(ticket('N', 10)));
  expect(list.letters()).toBe('PONABC');
});

test('news keep a later page true', async () => {
  const list = aList('f');
  list.say([ticket('A', 9)], pageOf(ticket('B', 8), ticket('C', 7)));
  await list.more();
  list.move([ticket('B', 11, { status: 'closed' })]);
  expect(list.letters()).toBe('AC');
});

test('finds keep their page, and the latest activity of each comes first', async () => {
  const list = aList('h', { compare: compareFound, within: compareShown });
  const last = pageOf(ticket('E', 9), ticket('F', 10, { status: 'resolved' }));
  list.say([ticket('A', 1), ticket('B', 5)], async () => ({
    tickets: [ticket('C', 3), ticket('D', 7)],
    next: last,
  }));
  expect(list.letters()).toBe('BA');
  await list.more();
  expect(list.letters()).toBe('BADC');
  await list.more();
  expect(list.letters()).toBe('BADCEF');
  list.move([ticket('A', 8, { status: 'resolved' })]);
  expect(list.letters()).toBe('BDCEFA');
});

test('whoever comes back finds as much as they had fetched', async () => {
  const list = aList('g');
  list.say([ticket('A', 9)], pageOf(ticket('B', 8)));
  await list.more();
  const again = aList('g');
  again.say([ticket('A', 9)], pageOf(ticket('B', 8)));
  expect(again.letters()).toBe('AB');
});
