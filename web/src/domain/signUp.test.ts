import { expect, test } from 'vitest';
import { nameError, validateSignUp } from './signUp';

const form = { email: 'alice@alpha.test', displayName: 'Alice Martin', password: 'huit signes' };

test('a whole form can be sent', () => {
  expect(validateSignUp(form)).toEqual({});
});

test('all that is missing is told at once', () => {
  expect(validateSignUp({ email: '', displayName: ' ', password: '' })).toEqual({
    email: 'required',
    displayName: 'required',
    password: 'required',
  });
});

test('a name is counted in characters, as people count them', () => {
  expect(nameError('é'.repeat(80))).toBeNull();
  expect(nameError('é'.repeat(81))).toBe('too_long');
  expect(nameError('\u200b\u200b')).toBe('required');
});
