import { expect, test } from 'vitest';
import {
  filterQuery,
  isNarrowed,
  NOBODY,
  PERIOD_KINDS,
  PLAIN_FILTER,
  parseTeamFilter,
  statusesOf,
  TEAM_VIEWS,
  type TeamFilter,
  TICKET_ORDERS,
  teamListPath,
  widened,
} from './teamView';

const read = (path: string) =>
  parseTeamFilter(Object.fromEntries(new URL(path, 'http://exemple.test').searchParams));

const FULL: TeamFilter = {
  view: 'tous',
  statuses: ['new', 'closed'],
  priorities: ['high', 'urgent'],
  projectIds: ['gerland'],
  clientIds: ['alpha', 'bravo'],
  assignees: ['thomas', NOBODY],
  search: 'caméra, n°12 & autres',
  period: null,
  order: 'priorite',
};

test('a filter survives its way through the address', () => {
  expect(read(teamListPath(FULL))).toEqual(FULL);
  for (const view of TEAM_VIEWS) {
    for (const order of TICKET_ORDERS) {
      for (const status of statusesOf(view)) {
        const filter = { ...PLAIN_FILTER, view, order, statuses: [status] };
        expect(read(teamListPath(filter))).toEqual(filter);
      }
    }
  }
});

test.each(PERIOD_KINDS)('the days of a period survive their way through the address: %s', (of) => {
  for (const days of [
    { from: '2026-10-25', to: '2026-11-23' },
    { from: '2026-10-25', to: null },
    { from: null, to: '2026-11-23' },
  ]) {
    const filter = { ...PLAIN_FILTER, period: { of, ...days } };
    expect(read(teamListPath(filter))).toEqual(filter);
  }
  expect(
    teamListPath({ ...PLAIN_FILTER, period: { of, from: '2026-11-01', to: '2026-11-01' } }),
  ).toBe(`/tickets?${of}From=2026-11-01&${of}To=2026-11-01`);
});

test('a day that is none bounds nothing, and of two periods the first counts', () => {
  expect(parseTeamFilter({ createdFrom: '2026-02-30', createdTo: 'hier' }).period).toBeNull();
  expect(parseTeamFilter({ createdFrom: '2026-02-01', resolvedTo: '2026-02-02' }).period).toEqual({
    of: 'created',
    from: '2026-02-01',
    to: null,
  });
});

test('a period brings an order of its own, and narrows', () => {
  const period = { of: 'resolved', from: '2026-11-01', to: null } as const;
  expect(read(teamListPath({ ...PLAIN_FILTER, period, order: 'priorite' })).order).toBe('activite');
  expect(isNarrowed({ ...PLAIN_FILTER, period })).toBe(true);
  expect(widened({ ...FULL, period }).period).toBeNull();
});

test('the plain filter has the plain address', () => {
  expect(teamListPath(PLAIN_FILTER)).toBe('/tickets');
  expect(teamListPath({ ...PLAIN_FILTER, search: '  ' })).toBe('/tickets');
});

test('alternatives stand together in an address that people can read', () => {
  expect(filterQuery({ ...PLAIN_FILTER, statuses: ['new', 'accepted'] })).toBe(
    'statut=new,accepted',
  );
});

test('what an address says that nobody knows is as if absent', () => {
  const query = { vue: '<script>', statut: 'bogus,new', tri: '-1', projet: '../x,,gerland' };
  expect(parseTeamFilter(query)).toEqual({
    ...PLAIN_FILTER,
    statuses: ['new'],
    projectIds: ['gerland'],
  });
});

test('an address names ten alternatives at most, each once', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `p${index % 20}`);
  expect(parseTeamFilter({ projet: ids.join() }).projectIds).toHaveLength(10);
});

test('a status that a view does not hold is neither read from an address nor put into one', () => {
  expect(parseTeamFilter({ vue: 'miens', statut: 'resolved' }).statuses).toEqual([]);
  expect(parseTeamFilter({ vue: 'tous', statut: 'resolved' }).statuses).toEqual(['resolved']);
  expect(teamListPath({ ...PLAIN_FILTER, statuses: ['closed'] })).toBe('/tickets');
});

test('a view of one person or of nobody is not narrowed to another person', () => {
  expect(parseTeamFilter({ vue: 'miens', responsable: 'sara' }).assignees).toEqual([]);
  expect(parseTeamFilter({ vue: 'partages', responsable: 'sara' }).assignees).toEqual(['sara']);
});

test('order and view alone narrow nothing', () => {
  expect(isNarrowed({ ...PLAIN_FILTER, view: 'tous', order: 'anciens' })).toBe(false);
  expect(isNarrowed({ ...PLAIN_FILTER, search: 'caméra' })).toBe(true);
  // A finished status narrows the one view that holds it.
  expect(isNarrowed({ ...PLAIN_FILTER, view: 'tous', statuses: ['closed'] })).toBe(true);
});

test('a widened filter keeps its view and its order', () => {
  expect(widened(FULL)).toEqual({ ...PLAIN_FILTER, view: 'tous', order: 'priorite' });
});
