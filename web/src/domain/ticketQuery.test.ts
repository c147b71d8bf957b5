import { expect, test } from 'vitest';
import { aPortalTicket, aStaffTicket } from '../testing/samples';
import { NOBODY, PLAIN_FILTER, type TeamFilter } from './teamView';
import { OPEN_STATUSES, PRIORITIES, STATUSES } from './ticket';
import { compareTickets, holds, isCountable, isFound, listOrder, ticketQuery } from './ticketQuery';

const aFilter = (facts: Partial<TeamFilter> = {}): TeamFilter => ({ ...PLAIN_FILTER, ...facts });
const ids = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);
const me = 'thomas';

test('a view asks for what it promises', () => {
  expect(ticketQuery(aFilter(), me).statuses).toEqual(OPEN_STATUSES);
  expect(ticketQuery(aFilter({ view: 'tous' }), me).statuses).toEqual([]);
  expect(ticketQuery(aFilter({ view: 'miens' }), me).assignees).toEqual([me]);
  expect(ticketQuery(aFilter({ view: 'sans-responsable' }), me).assignees).toEqual([NOBODY]);
  expect(ticketQuery(aFilter({ view: 'partages' }), me).sharedWith).toBe(me);
});

test('chosen statuses narrow a view', () => {
  expect(ticketQuery(aFilter({ statuses: ['new'] }), me).statuses).toEqual(['new']);
});

test('the fields with most alternatives are left out of what the store could not answer', () => {
  const filter = aFilter({ priorities: PRIORITIES, projectIds: ids(10) });
  const asked = ticketQuery(filter, me);
  expect(asked).toMatchObject({ statuses: OPEN_STATUSES, priorities: PRIORITIES, projectIds: [] });
  expect(isCountable(filter, me)).toBe(false);
});

test('a store counts what it was asked for whole', () => {
  expect(isCountable(aFilter({ priorities: ['urgent'], clientIds: ids(7) }), me)).toBe(true);
  expect(isCountable(aFilter({ search: 'caméra' }), me)).toBe(true);
  expect(isCountable(aFilter({ view: 'partages', search: 'caméra parking' }), me)).toBe(true);
});

test('the store is asked for ten words of a search, and counts no more', () => {
  const ten = ids(10);
  expect(ticketQuery(aFilter({ search: 'Caméra muette' }), me).words).toEqual(['camera', 'muette']);
  expect(isCountable(aFilter({ search: ten.join(' ') }), me)).toBe(true);
  const eleven = aFilter({ search: `${ten.join(' ')} onze` });
  expect(ticketQuery(eleven, me).words).toEqual(ten);
  expect(isCountable(eleven, me)).toBe(false);
});

test.each<[Partial<TeamFilter>, Parameters<typeof aStaffTicket>[0], boolean]>([
  [{}, { status: 'new' }, true],
  [{}, { status: 'closed' }, false],
  [{ view: 'tous' }, { status: 'closed' }, true],
  [{ statuses: ['new'] }, { status: 'accepted' }, false],
  [{ priorities: ['urgent', 'high'] }, { priority: 'high' }, true],
  [{ priorities: ['urgent', 'high'] }, { priority: 'low' }, false],
  [{ projectIds: ['gerland'] }, { projectId: 'gerland' }, true],
  [{ projectIds: ['gerland'] }, { projectId: 'bellecour' }, false],
  [{ clientIds: ['bravo'] }, { clientId: 'alpha' }, false],
  [{ assignees: [NOBODY] }, { assignee: null }, true],
  [{ assignees: [NOBODY] }, { assignee: { uid: 'sara', name: 'Sara' } }, false],
  [{ assignees: ['sara', NOBODY] }, { assignee: { uid: 'sara', name: 'Sara' } }, true],
  [{ view: 'miens' }, { assignee: { uid: me, name: 'Thomas' } }, true],
  [{ view: 'miens' }, { assignee: null }, false],
  [{ view: 'partages' }, { sharedWith: [{ uid: me, name: 'Thomas' }] }, true],
  [{ view: 'partages' }, { sharedWith: [{ uid: 'sara', name: 'Sara' }] }, false],
  [{ search: 'PARKING camera' }, {}, true],
  [{ search: 'parking portail' }, {}, false],
  [{ search: 'alph secu' }, {}, true],
  [{ search: 'rue gerland 69007' }, {}, true],
  [{ search: 'vgd-7k3q' }, {}, true],
  [{ search: 'VGD7K3Q9F' }, {}, true],
])('a filter %j of a ticket %j holds it: %s', (filter, ticket, held) => {
  expect(holds(aFilter(filter), me, aStaffTicket(ticket))).toBe(held);
});

// Paris is an hour ahead of UTC on these days.
const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

test.each([
  ['created', { createdAt: '2026-10-31T22:59:59Z' }, false],
  ['created', { createdAt: '2026-10-31T23:00:00Z' }, true],
  ['created', { createdAt: '2026-11-30T22:59:59Z' }, true],
  ['created', { createdAt: '2026-11-30T23:00:00Z' }, false],
  ['resolved', { resolvedAt: '2026-11-12T09:00:00Z' }, true],
  ['resolved', { resolvedAt: '2026-12-01T09:00:00Z' }, false],
  ['resolved', {}, false],
] as const)('of November, %s holds %j: %s', (of, facts, held) => {
  const dates = Object.fromEntries(
    Object.entries(facts).map(([name, text]) => [name, new Date(text)]),
  );
  const period = { of, ...NOVEMBER };
  expect(holds(aFilter({ period }), me, aStaffTicket(dates))).toBe(held);
});

test('a period without an end goes on', () => {
  const period = { of: 'created', from: '2026-11-01', to: null } as const;
  const late = aStaffTicket({ createdAt: new Date('2030-01-01T00:00:00Z') });
  expect(holds(aFilter({ period }), me, late)).toBe(true);
});

test('a period is asked of the store, and the latest of it comes first', () => {
  const period = { of: 'resolved', ...NOVEMBER } as const;
  expect(ticketQuery(aFilter({ period }), me).period).toEqual(period);
  expect(isCountable(aFilter({ period }), me)).toBe(true);
  expect(isCountable(aFilter({ period, search: 'caméra' }), me)).toBe(false);
  expect(listOrder(aFilter({ period }))).toBe('resolved');
  expect(listOrder(aFilter({ order: 'anciens' }))).toBe('anciens');
  const at = (day: number) => new Date(2026, 10, day);
  const first = aStaffTicket({ ref: 'VGD-00000A', createdAt: at(1), resolvedAt: at(9) });
  const second = aStaffTicket({ ref: 'VGD-00000B', createdAt: at(2), resolvedAt: at(8) });
  expect([first, second].toSorted(compareTickets('resolved'))).toEqual([first, second]);
  expect([first, second].toSorted(compareTickets('created'))).toEqual([second, first]);
});

test('a Client finds its tickets by what it sees of them', () => {
  expect(isFound('camera', aPortalTicket())).toBe(true);
  expect(isFound('orange gerland', aPortalTicket())).toBe(true);
  expect(isFound('alpha', aPortalTicket())).toBe(false);
});

test('each order puts first what it is named for', () => {
  const at = (day: number) => new Date(2026, 10, day);
  const quiet = aStaffTicket({
    ref: 'VGD-00000A',
    createdAt: at(1),
    updatedAt: at(2),
    priority: 'low',
  });
  const busy = aStaffTicket({
    ref: 'VGD-00000B',
    createdAt: at(3),
    updatedAt: at(9),
    priority: 'low',
  });
  const urgent = aStaffTicket({
    ref: 'VGD-00000C',
    createdAt: at(4),
    updatedAt: at(5),
    priority: 'urgent',
  });
  const sorted = (order: TeamFilter['order']) =>
    [quiet, urgent, busy].toSorted(compareTickets(order)).map(({ ref }) => ref.slice(-1));
  expect(sorted('activite')).toEqual(['B', 'C', 'A']);
  expect(sorted('anciens')).toEqual(['A', 'B', 'C']);
  expect(sorted('priorite')).toEqual(['C', 'B', 'A']);
});

test('every status can be looked for in the view of all', () => {
  expect(ticketQuery(aFilter({ view: 'tous', statuses: STATUSES }), me).statuses).toEqual(STATUSES);
});
