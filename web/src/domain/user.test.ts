import { expect, test } from 'vitest';
import { aUser } from '../testing/organisationSamples';
import { enabling } from './user';

test('a disabled account is let in again as it was', () => {
  expect(enabling(aUser({ status: 'disabled' }))).toEqual({ status: 'active' });
  expect(enabling(aUser({ role: 'client', clientId: 'alpha' }))).toEqual({ status: 'active' });
});

test('one that belongs to no Client has to be given one first', () => {
  expect(enabling(aUser({ role: 'client', clientId: null, status: 'disabled' }))).toBeNull();
});
