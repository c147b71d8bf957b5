import { expect, test } from 'vitest';
import { aStaffTicket } from '../testing/samples';
import { compareFound, compareShown, pageByPage, phasesOf } from './foundTickets';
import { OPEN_STATUSES, type Status } from './ticket';

const found = (letter: string, minute: number, status: Status = 'new') =>
  aStaffTicket({
    ref: `VGD-00000${letter}`,
    updatedAt: new Date(2026, 10, 22, 10, minute),
    status,
  });

const letters = (tickets: readonly { ref: string }[]) =>
  tickets.map(({ ref }) => ref.slice(-1)).join('');

test('a phase that can find nothing is left out', () => {
  expect(phasesOf([])).toEqual([true, false]);
  expect(phasesOf(OPEN_STATUSES)).toEqual([true]);
  expect(phasesOf(['resolved'])).toEqual([false]);
  expect(phasesOf(['waiting_for_client', 'closed'])).toEqual([true, false]);
});

test('open tickets are read first, each by their references', () => {
  const tickets = [
    found('A', 1, 'closed'),
    found('D', 4),
    found('B', 2, 'accepted'),
    found('C', 9, 'resolved'),
  ];
  expect(letters(tickets.toSorted(compareFound))).toBe('BDAC');
  expect(letters(tickets.toSorted(compareShown))).toBe('DBCA');
});

test('each page shows what moved last first, and none moves into the page above', () => {
  const [a, b, c, d, e] = [
    found('A', 1),
    found('B', 5),
    found('C', 9),
    found('D', 10),
    found('E', 2, 'closed'),
  ];
  const paged = (ends: readonly (typeof a)[]) =>
    letters(pageByPage([e, d, c, b, a], ends, compareFound, compareShown));
  expect(paged([b, d])).toBe('BADCE');
  expect(paged([b])).toBe('BADCE');
  expect(paged([e])).toBe('DCBAE');
});
