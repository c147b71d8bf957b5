import { expect, test } from 'vitest';
import { authFailure } from './authFailure';

test.each([
  ['auth/invalid-action-code', 'spent'],
  ['auth/expired-action-code', 'spent'],
  ['auth/wrong-password', 'wrong'],
  ['auth/invalid-credential', 'wrong'],
  ['auth/weak-password', 'weak'],
  ['auth/too-many-requests', 'too_many'],
  ['auth/network-request-failed', 'unreachable'],
  ['auth/invented', 'unreachable'],
])('%s is told as %s', (code, failure) => {
  expect(authFailure({ code })).toBe(failure);
});

test.each([new TypeError('Failed to fetch'), null, 'what'])(
  'whatever else broke can be tried again: %s',
  (cause) => {
    expect(authFailure(cause)).toBe('unreachable');
  },
);
