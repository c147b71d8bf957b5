import { expect, test } from 'vitest';
import { passwordError, passwordStrength } from './password';

test.each([
  ['', 'required'],
  ['courte', 'too_short'],
  ['7 signe', 'too_short'],
  ['8 signes', null],
  ['x'.repeat(128), null],
  ['x'.repeat(129), 'too_long'],
] as const)('what the functions would refuse is held back: %j', (password, error) => {
  expect(passwordError(password)).toBe(error);
});

test.each([
  ['courte', 'too_short'],
  ['8 signes', 'weak'],
  ['onze signes', 'weak'],
  ['douze signes', 'fair'],
  ['le toit est bleu', 'strong'],
  ['x'.repeat(129), 'too_long'],
] as const)('the longer the stronger: %s', (password, strength) => {
  expect(passwordStrength(password)).toBe(strength);
});

test('a few characters over and over are not long', () => {
  expect(passwordStrength('abababababababababab')).toBe('weak');
});

test('one’s own name and address add nothing', () => {
  const own = ['alice.martin@alpha.test', 'Alice Martin'];
  expect(passwordStrength('AliceMartinAlpha2026', own)).toBe('weak');
  expect(passwordStrength('Alice sous la pluie de mars', own)).toBe('strong');
});
