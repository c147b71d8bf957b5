import { expect, test } from 'vitest';
import { listPath, parseListView } from './listView';

test('an address that was kept shows the same list again', () => {
  const view = { archived: true, search: 'été' };
  const address = new URL(listPath('/projets', view), 'https://site.test');
  expect(parseListView(Object.fromEntries(address.searchParams))).toEqual(view);
});

test('the plain address is what is in use, all of it', () => {
  expect(listPath('/projets', { archived: false, search: ' ' })).toBe('/projets');
  expect(parseListView({ etat: 'autre' })).toEqual({ archived: false, search: '' });
});
