import { expect, test } from 'vitest';
import { emailError, sameEmail } from './email';

test.each([
  ['', 'required'],
  ['  ', 'required'],
  ['alice', 'invalid'],
  ['alice martin@alpha.test', 'invalid'],
  [' alice@alpha.test ', null],
])('an address that can’t be one is held back: %j', (typed, error) => {
  expect(emailError(typed)).toBe(error);
});

test('case and blanks around it make no other address', () => {
  expect(sameEmail('Alice@Alpha.test ', 'alice@alpha.test')).toBe(true);
  expect(sameEmail('alice@alpha.test', 'alice@beta.test')).toBe(false);
});
