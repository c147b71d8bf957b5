import { expect, test } from 'vitest';
import { parseTeamFilter, TEAM_VIEWS, teamListPath } from './teamView';
import { STATUSES } from './ticket';

test('a filter survives its way through the address', () => {
  for (const view of TEAM_VIEWS) {
    for (const status of [null, ...STATUSES]) {
      const query = Object.fromEntries(
        new URL(teamListPath({ view, status }), 'http://exemple.test').searchParams,
      );
      expect(parseTeamFilter(query)).toEqual({ view, status });
    }
  }
});

test('what an address says that nobody knows is as if absent', () => {
  expect(parseTeamFilter({ vue: '<script>', statut: 'bogus' })).toEqual({
    view: 'ouverts',
    status: null,
  });
});
