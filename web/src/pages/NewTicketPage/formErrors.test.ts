import { expect, test } from 'vitest';
import { bareProblem } from '../../data/problems';
import { EMPTY_FORM, validateTicket } from '../../domain/newTicket';
import { ERROR_CODES } from '../../domain/problem';
import { refusalTexts, summaryOf, validationTexts } from './formErrors';

test('every field that holds a form back has its sentence, in the order of the page', () => {
  const texts = validationTexts(validateTicket(EMPTY_FORM, true));
  expect(summaryOf(texts).map(({ fieldId }) => fieldId)).toEqual([
    'projectId',
    'clientId',
    'title',
    'description',
    'priority',
  ]);
});

test.each(ERROR_CODES)('no refusal is left without a sentence: %s', (code) => {
  expect(summaryOf(refusalTexts(bareProblem(code)))).not.toEqual([]);
});

test('a field that the server refused is shown beside that field', () => {
  const problem = {
    ...bareProblem('invalid_request'),
    errors: [{ field: 'title', detail: 'Non.' }],
  };
  expect(refusalTexts(problem)).toEqual({ title: 'Non.' });
});

test('why no ticket can be opened is said in the words of the server', () => {
  const detail = 'Ce client est archivé : il ne peut plus ouvrir de tickets.';
  expect(refusalTexts({ ...bareProblem('project_archived'), detail })).toEqual({
    projectId: detail,
  });
});
