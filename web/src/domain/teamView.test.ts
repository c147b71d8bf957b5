import { expect, test } from 'vitest';
import { parseTeamFilter, statusesOf, TEAM_VIEWS, teamListPath } from './teamView';

test('a filter survives its way through the address', () => {
  for (const view of TEAM_VIEWS) {
    for (const status of [null, ...statusesOf(view)]) {
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

test('a status that a view does not hold is neither read from an address nor put into one', () => {
  expect(parseTeamFilter({ vue: 'miens', statut: 'resolved' }).status).toBeNull();
  expect(parseTeamFilter({ vue: 'tous', statut: 'resolved' }).status).toBe('resolved');
  expect(teamListPath({ view: 'ouverts', status: 'closed' })).toBe('/tickets');
});
