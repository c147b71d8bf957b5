import { expect, test } from 'vitest';
import {
  looksFurther,
  parseUserFilter,
  settledQuery,
  userListPath,
  waitingQuery,
} from './userFilter';

const ANY = { status: null, role: null, search: '' };

test('an address that was kept shows the same list again', () => {
  const filter = { status: 'disabled', role: 'developer', search: 'été lyon' } as const;
  const address = new URL(userListPath(filter), 'https://site.test');
  expect(parseUserFilter(Object.fromEntries(address.searchParams))).toEqual(filter);
  expect(userListPath(ANY)).toBe('/administration/utilisateurs');
});

test('what an address does not know is as if absent', () => {
  expect(parseUserFilter({ statut: 'banni', role: 'roi' })).toEqual(ANY);
});

test('accounts that wait are asked for by themselves, so that they stand first', () => {
  expect(waitingQuery(ANY)?.statuses).toEqual(['pending']);
  expect(settledQuery(ANY)?.statuses).toEqual(['active', 'disabled']);
});

test('a status leaves the other list out', () => {
  expect(settledQuery({ ...ANY, status: 'pending' })).toBeNull();
  expect(waitingQuery({ ...ANY, status: 'active' })).toBeNull();
  expect(settledQuery({ ...ANY, status: 'disabled' })?.statuses).toEqual(['disabled']);
});

test('both lists are narrowed by role and by the longest word that is searched', () => {
  const filter = { ...ANY, role: 'admin', search: 'Mar Éloïse' } as const;
  expect(waitingQuery(filter)).toMatchObject({ role: 'admin', word: 'eloise' });
  expect(settledQuery(filter)).toMatchObject({ role: 'admin', word: 'eloise' });
});

test('the browser looks for the words that the store was not asked for', () => {
  expect(looksFurther({ ...ANY, search: 'éloïse' })).toBe(false);
  expect(looksFurther({ ...ANY, search: 'éloïse mar' })).toBe(true);
});
