import { expect, test } from 'vitest';
import { hasErrors } from '../../components/FormErrors/FormErrors';
import { bareProblem } from '../../data/problems';
import { ERROR_CODES } from '../../domain/problem';
import { validateSignUp } from '../../domain/signUp';
import { FIELDS, refusalTexts, validationTexts } from './signUpErrors';

test('every field that holds the form back has its sentence', () => {
  const texts = validationTexts(validateSignUp({ email: '', displayName: '', password: '' }));
  expect(FIELDS.filter((field) => texts[field])).toEqual([...FIELDS]);
});

test('a form that can be sent has none', () => {
  expect(hasErrors(validationTexts({}))).toBe(false);
});

test.each(ERROR_CODES)('no refusal is left without a sentence: %s', (code) => {
  expect(refusalTexts(bareProblem(code)).form).toMatch(/\.$/);
});

test('who asks too often is told how long to wait', () => {
  const problem = { ...bareProblem('rate_limited'), retryAfterSeconds: 42 };
  expect(refusalTexts(problem).form).toContain('42 secondes');
});

test('a field that the server refused is shown beside that field', () => {
  const errors = [{ field: 'email', detail: 'Non.' }];
  expect(refusalTexts({ ...bareProblem('invalid_request'), errors })).toEqual({ email: 'Non.' });
});
