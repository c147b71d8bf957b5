import { expect, test } from 'vitest';
import { anInvitation, aUser } from '../testing/organisationSamples';
import { addressee, stands, validateInvitation } from './invitation';

const PRESENT = new Date('2026-11-23T10:00:00Z');

test('an invitation stands until the instant at which it expires', () => {
  const expiresAt = new Date('2026-11-23T10:00:01Z');
  expect(stands(anInvitation({ expiresAt }), PRESENT)).toBe(true);
  expect(stands(anInvitation({ expiresAt: PRESENT }), PRESENT)).toBe(false);
});

test('one that was used or taken back does not stand', () => {
  const expiresAt = new Date('2100-01-01');
  expect(stands(anInvitation({ expiresAt, state: 'accepted' }), PRESENT)).toBe(false);
  expect(stands(anInvitation({ expiresAt, state: 'revoked' }), PRESENT)).toBe(false);
});

test('a client user is invited for a Client, a member of the team for none', () => {
  const email = 'claire@alpha.test';
  expect(validateInvitation({ email, role: 'client', clientId: '' })).toEqual({
    clientId: 'required',
  });
  expect(validateInvitation({ email, role: 'admin', clientId: '' })).toEqual({});
});

test('what is missing is said of each field', () => {
  expect(validateInvitation({ email: '', role: '', clientId: '' })).toEqual({
    email: 'required',
    role: 'required',
  });
});

test('an account that waits can be invited, one that has its place or was shut out can not', () => {
  expect(addressee(null)).toBe('none');
  expect(addressee(aUser({ status: 'pending' }))).toBe('waiting');
  expect(addressee(aUser({ status: 'active' }))).toBe('settled');
  expect(addressee(aUser({ status: 'disabled' }))).toBe('settled');
});
