import { renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Columns, columnsOf, noCards } from '../domain/board';
import type { StaffTicket } from '../domain/ticket';
import { aStaffTicket } from '../testing/samples';
import { now } from './clock';
import { moveTicket, withOwnChange } from './ticketChanges';
import { useCarried } from './useCarried';

const NONE: Columns = noCards();
const realFetch = globalThis.fetch;
let answer: Response;

beforeEach(() => {
  globalThis.fetch = async (address) =>
    String(address).includes('init.json')
      ? Response.json({ projectId: 'demo-test', apiKey: 'none' })
      : answer;
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

/** A board that first listed a ticket in `new`, and what it shows once the lists are others. */
function board(ticket: StaffTicket) {
  const { result, rerender } = renderHook(
    (listed: Columns) => columnsOf(useCarried(listed), (one) => withOwnChange(one).ticket),
    { initialProps: { ...NONE, new: [ticket] } as Columns },
  );
  const shows = (listed: Columns) => {
    rerender(listed);
    return Object.entries(result.current)
      .filter(([, cards]) => cards.length > 0)
      .map(([status]) => status);
  };
  return { shows, listed: { ...NONE, new: [ticket] } };
}

const moved = (version: number) => ({
  status: 'accepted',
  priority: 'normal',
  version,
  assignee: null,
  updatedAt: new Date().toISOString(),
});

test('a ticket that one moved stays while no list has it', async () => {
  const ticket = aStaffTicket({ ref: 'VGD-000001', status: 'new', version: 1 });
  const { shows, listed } = board(ticket);
  answer = Response.json(moved(2));
  const done = moveTicket(ticket, 'accepted', '');
  expect(shows(listed)).toEqual(['accepted']);
  await done;
  expect(shows(NONE)).toEqual(['accepted']);
});

test('a ticket that somebody else took away is gone', () => {
  const ticket = aStaffTicket({ ref: 'VGD-000002', status: 'new', version: 1 });
  expect(board(ticket).shows(NONE)).toEqual([]);
});

test('once a list told of the move, the lists alone count', async () => {
  const ticket = aStaffTicket({ ref: 'VGD-000003', status: 'new', version: 1 });
  const { shows, listed } = board(ticket);
  answer = Response.json(moved(2));
  const done = moveTicket(ticket, 'accepted', '');
  shows(listed);
  await done;
  const told = { ...NONE, accepted: [{ ...ticket, status: 'accepted', version: 2 } as const] };
  expect(shows(told)).toEqual(['accepted']);
  expect(shows(NONE)).toEqual([]);
});

test('a move that was refused is no longer carried', async () => {
  const statusSince = new Date();
  const ticket = aStaffTicket({ ref: 'VGD-000004', status: 'new', version: 1, statusSince });
  const { shows, listed } = board(ticket);
  answer = Response.json({ code: 'forbidden' }, { status: 403 });
  const done = moveTicket(ticket, 'accepted', '');
  shows(listed);
  // Somebody else took it away meanwhile.
  shows(NONE);
  await done;
  expect(shows(NONE)).toEqual([]);
});

test('what no list tells of for long is not carried on', async () => {
  const ticket = aStaffTicket({ ref: 'VGD-000005', status: 'new', version: 1 });
  const { shows, listed } = board(ticket);
  answer = Response.json(moved(2));
  const done = moveTicket(ticket, 'accepted', '');
  shows(listed);
  await done;
  now.value = new Date(Date.now() + 31_000);
  expect(shows(NONE)).toEqual([]);
  now.value = new Date();
});
