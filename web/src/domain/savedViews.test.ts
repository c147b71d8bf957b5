import { expect, test } from 'vitest';
import type { SavedView } from './people';
import { filterOf, VIEW_LIMITS, viewError, viewOf, withView } from './savedViews';
import { filterQuery, PLAIN_FILTER, teamListPath } from './teamView';

const urgent: SavedView = { name: 'Urgents', query: 'priorite=urgent' };
const alpha: SavedView = { name: 'Alpha', query: 'client=alpha&tri=anciens' };
const views = [urgent, alpha];

test('a kept view shows what it was made of', () => {
  expect(filterOf(alpha)).toMatchObject({ clientIds: ['alpha'], order: 'anciens' });
});

test('a kept query leads nowhere but to the list', () => {
  const hostile = { name: 'x', query: '"><script>&vue=//mal.exemple.test&q=ok' };
  expect(teamListPath(filterOf(hostile))).toBe('/tickets?q=ok');
});

test('the view that is shown is known by what it shows', () => {
  expect(viewOf(views, filterOf(alpha))).toBe(alpha);
  expect(viewOf(views, PLAIN_FILTER)).toBeNull();
});

test.each([
  [' ', null, 'required'],
  ['x'.repeat(VIEW_LIMITS.nameMax), null, null],
  ['x'.repeat(VIEW_LIMITS.nameMax + 1), null, 'too_long'],
  ['Urgents', null, 'taken'],
  [' Urgents ', null, 'taken'],
  ['Urgents', urgent, null],
  ['Alpha', urgent, 'taken'],
])('a name is refused for a reason: %j, renaming %j', (name, former, error) => {
  expect(viewError(views, name, 'statut=new', former)).toBe(error);
});

test('there is a bound to how many are kept, and to how long each is', () => {
  const many = Array.from({ length: VIEW_LIMITS.viewsMax }, (_, i) => ({
    name: `v${i}`,
    query: '',
  }));
  expect(viewError(many, 'encore', '', null)).toBe('too_many');
  expect(viewError(many, 'autre', '', many[0] ?? null)).toBeNull();
  const long = filterQuery({ ...PLAIN_FILTER, search: 'x'.repeat(VIEW_LIMITS.queryMax) });
  expect(viewError([], 'longue', long, null)).toBe('query_too_long');
});

test('a new view comes last, a renamed one stays in its place', () => {
  const names = (kept: readonly SavedView[]) => kept.map(({ name }) => name);
  expect(names(withView(views, ' Neuve ', 'statut=new', null))).toEqual([
    'Urgents',
    'Alpha',
    'Neuve',
  ]);
  expect(names(withView(views, 'Feu', urgent.query, urgent))).toEqual(['Feu', 'Alpha']);
});
