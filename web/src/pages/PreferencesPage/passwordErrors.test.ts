import { expect, test } from 'vitest';
import { hasErrors } from '../../components/FormErrors/FormErrors';
import { failureTexts, validationTexts } from './passwordErrors';

test('both passwords are asked for', () => {
  const texts = validationTexts('', '');
  expect(texts.currentPassword).toBeTruthy();
  expect(texts.newPassword).toBeTruthy();
});

test('the same password again is no change', () => {
  expect(validationTexts('le toit est bleu', 'le toit est bleu').newPassword).toMatch(/différent/);
});

test('an old password may be shorter than a new one must be', () => {
  expect(hasErrors(validationTexts('court', 'le toit est bleu'))).toBe(false);
});

test.each([
  ['wrong', 'currentPassword'],
  ['weak', 'newPassword'],
  ['too_many', 'form'],
  ['unreachable', 'form'],
  ['spent', 'form'],
] as const)('what Auth refuses stands where it can be put right: %s', (failure, field) => {
  expect(Object.keys(failureTexts(failure))).toEqual([field]);
});
