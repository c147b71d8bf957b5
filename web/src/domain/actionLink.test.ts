import { expect, test } from 'vitest';
import { readActionLink, suggestedEmail } from './actionLink';

test.each([
  ['verifyEmail', 'confirm'],
  ['resetPassword', 'reset'],
])('a link of ours is known by its mode: %s', (mode, kind) => {
  expect(readActionLink({ mode, oobCode: 'aB-3_x', lang: 'fr' })).toEqual({ kind, code: 'aB-3_x' });
});

const signUpCode = 'Zz09_-'.padEnd(43, 'x');

test('a sign-up is confirmed by a code of our own', () => {
  const link = readActionLink({ mode: 'signUp', code: signUpCode, lang: 'fr' });
  expect(link).toEqual({ kind: 'signUp', code: signUpCode });
  expect(readActionLink({ mode: 'signUp', code: `${signUpCode})` })).toEqual(link);
});

test('what a mail program added to the end of a link is not part of its code', () => {
  expect(readActionLink({ mode: 'verifyEmail', oobCode: 'aB3)' })).toMatchObject({ code: 'aB3' });
});

test.each([
  { mode: 'recoverEmail', oobCode: 'aB3' },
  { mode: 'verifyEmail' },
  { mode: 'verifyEmail', oobCode: '' },
  { mode: 'resetPassword', oobCode: '<b>' },
  { oobCode: 'aB3' },
  { mode: 'signUp' },
  { mode: 'signUp', code: signUpCode.slice(1) },
  { mode: 'signUp', oobCode: signUpCode },
  { mode: 'verifyEmail', code: signUpCode },
])('a link that we never send is not known: %j', (query) => {
  expect(readActionLink(query)).toEqual({ kind: 'unknown' });
});

test('without parameters there is no link', () => {
  expect(readActionLink({ lang: 'fr' })).toEqual({ kind: 'none' });
});

test.each([
  ['#adresse=alice%2Btoit%40alpha.test', 'alice+toit@alpha.test'],
  ['#adresse=alice%40alpha.test&role=admin', 'alice@alpha.test'],
  ['#adresse=%E0%A4%A', ''],
  ['#main', ''],
  ['', ''],
])('an invitation suggests an address, and nothing else: %s', (hash, email) => {
  expect(suggestedEmail(hash)).toBe(email);
});
