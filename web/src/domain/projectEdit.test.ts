import { expect, test } from 'vitest';
import { changesOf, choosing, edited, NO_EDIT, withdrawnBy } from './projectEdit';

const opened = { name: 'Entrepôt', address: 'Lyon', clientIds: ['alpha', 'bravo'] };
/** How somebody else left the project meanwhile. */
const moved = { name: 'Dépôt', address: 'Lyon', clientIds: ['bravo', 'delta'] };

test('nothing changed is nothing to send', () => {
  expect(changesOf(opened, NO_EDIT)).toEqual({});
  expect(changesOf(opened, { ...NO_EDIT, name: 'Entrepôt' })).toEqual({});
});

test('what somebody else attributed or withdrew meanwhile stays so', () => {
  const edit = choosing(opened, NO_EDIT, ['alpha', 'bravo', 'carmin']);
  expect(changesOf(moved, edit)).toEqual({ clientIds: ['bravo', 'delta', 'carmin'] });
});

test('Clients that this person left alone are not sent', () => {
  expect(changesOf(moved, { ...NO_EDIT, address: 'Bron' })).toEqual({ address: 'Bron' });
});

test('only what this person takes away is withdrawn, from those who still have it', () => {
  const edit = choosing(opened, NO_EDIT, []);
  expect(withdrawnBy(moved, edit)).toEqual(['bravo']);
  expect(edited(moved, edit).clientIds).toEqual(['delta']);
});

test('ticking and unticking again is no change', () => {
  const added = choosing(opened, NO_EDIT, ['alpha', 'bravo', 'carmin']);
  expect(choosing(opened, added, ['alpha', 'bravo'])).toEqual(NO_EDIT);
  const removed = choosing(opened, NO_EDIT, ['bravo']);
  expect(choosing(opened, removed, ['bravo', 'alpha'])).toEqual(NO_EDIT);
});

test('a Client that both took away can be chosen again', () => {
  const edit = choosing(opened, NO_EDIT, ['bravo']);
  const again = choosing(moved, edit, ['bravo', 'delta', 'alpha']);
  expect(edited(moved, again).clientIds).toEqual(['bravo', 'delta', 'alpha']);
});
