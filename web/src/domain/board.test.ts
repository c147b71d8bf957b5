import { describe, expect, test } from 'vitest';
import { aStaffTicket } from '../testing/samples';
import {
  asksForMessage,
  boardPath,
  type Columns,
  cardAfter,
  columnQuery,
  columnsOf,
  moveTo,
  noCards,
  parseBoardFilter,
  recentFrom,
} from './board';
import { PLAIN_FILTER } from './teamView';
import type { StaffTicket, Status } from './ticket';

const NONE: Columns = noCards();
const card = (ref: string, facts: Partial<StaffTicket> = {}) => aStaffTicket({ ref, ...facts });
const same = (ticket: StaffTicket) => ticket;
const refs = (columns: Columns, status: Status) => columns[status].map(({ ref }) => ref);

describe('columns', () => {
  test('put the most urgent first, and of one priority what moved last', () => {
    const early = new Date('2026-11-20T08:00:00');
    const columns = columnsOf(
      {
        ...NONE,
        in_progress: [
          card('a', { updatedAt: early }),
          card('b'),
          card('c', { priority: 'urgent', updatedAt: early }),
        ],
      },
      same,
    );
    expect(refs(columns, 'in_progress')).toEqual(['c', 'b', 'a']);
  });

  test('of finished work tell the latest first, whatever its priority', () => {
    const early = new Date('2026-11-20T08:00:00');
    const columns = columnsOf(
      {
        ...NONE,
        resolved: [
          card('a', { status: 'resolved', priority: 'urgent', updatedAt: early }),
          card('b', { status: 'resolved', priority: 'low' }),
        ],
      },
      same,
    );
    expect(refs(columns, 'resolved')).toEqual(['b', 'a']);
  });

  test('show a ticket once, where it got last, while one listener is ahead', () => {
    const columns = columnsOf(
      {
        ...NONE,
        accepted: [card('a', { status: 'accepted', version: 3 })],
        in_progress: [card('a', { status: 'in_progress', version: 4 })],
      },
      same,
    );
    expect([refs(columns, 'accepted'), refs(columns, 'in_progress')]).toEqual([[], ['a']]);
  });

  test('show one’s own move before the server has answered', () => {
    const columns = columnsOf({ ...NONE, in_progress: [card('a')] }, (ticket) => ({
      ...ticket,
      status: 'resolved',
    }));
    expect([refs(columns, 'in_progress'), refs(columns, 'resolved')]).toEqual([[], ['a']]);
  });
});

describe('moves', () => {
  test('are those of the policy alone', () => {
    const fresh = card('a', { status: 'new' });
    expect(moveTo(fresh, 'accepted', 'technician')).toBeDefined();
    expect(moveTo(fresh, 'resolved', 'technician')).toBeUndefined();
    const closed = card('a', { status: 'closed' });
    expect(moveTo(closed, 'in_progress', 'technician')).toBeUndefined();
    expect(moveTo(closed, 'in_progress', 'admin')).toBeDefined();
  });

  test('that concern the client begin with a word to it', () => {
    const asks = (to: Status) =>
      asksForMessage({ from: 'in_progress', to, messageRequired: false });
    expect(asks('waiting_for_client')).toBe(true);
    expect(asks('resolved')).toBe(true);
    expect(asks('in_progress')).toBe(false);
    expect(asks('closed')).toBe(false);
  });
});

describe('keys', () => {
  const columns: Columns = {
    ...NONE,
    new: [card('n1'), card('n2'), card('n3')],
    in_progress: [card('p1'), card('p2')],
  };

  test('lead up and down within a column, and stop at its ends', () => {
    expect(cardAfter(columns, 'n1', 'ArrowDown')).toBe('n2');
    expect(cardAfter(columns, 'n3', 'ArrowDown')).toBe('n3');
    expect(cardAfter(columns, 'n1', 'ArrowUp')).toBe('n1');
    expect(cardAfter(columns, 'n3', 'Home')).toBe('n1');
    expect(cardAfter(columns, 'n1', 'End')).toBe('n3');
  });

  test('lead beside, over empty columns, to the card at the same height or the last one', () => {
    expect(cardAfter(columns, 'n2', 'ArrowRight')).toBe('p2');
    expect(cardAfter(columns, 'n3', 'ArrowRight')).toBe('p2');
    expect(cardAfter(columns, 'p1', 'ArrowLeft')).toBe('n1');
    expect(cardAfter(columns, 'p1', 'ArrowRight')).toBeNull();
  });

  test('that mean nothing lead nowhere', () => {
    expect(cardAfter(columns, 'n1', 'x')).toBeNull();
  });
});

test('finished work is shown from the midnight fourteen days ago', () => {
  const from = recentFrom(new Date('2026-11-23T10:00:00'));
  expect(from).toEqual(new Date('2026-11-09T00:00:00'));
});

test('the board stands for the present, whatever the period of the list', () => {
  const period = { of: 'created', from: '2026-11-01', to: null } as const;
  expect(boardPath({ ...PLAIN_FILTER, period })).toBe('/tableau');
  expect(parseBoardFilter({ createdFrom: '2026-11-01', statut: 'new' }).period).toBeNull();
});

test('a column asks for its own status, and only finished work is bounded in time', () => {
  const present = new Date('2026-11-23T10:00:00');
  const filter = { ...PLAIN_FILTER, statuses: ['new' as const], clientIds: ['alpha'] };
  expect(columnQuery(filter, 'accepted', present)).toEqual({
    filter: { ...filter, statuses: ['accepted'], order: 'priorite' },
    since: null,
  });
  expect(columnQuery(filter, 'closed', present)).toEqual({
    filter: { ...filter, statuses: ['closed'], order: 'activite' },
    since: recentFrom(present),
  });
});
