import { describe, expect, test } from 'vitest';
import { EMPTY_FORM, type TicketForm, validateTicket } from './newTicket';

const valid: TicketForm = {
  projectId: 'gerland',
  clientId: '',
  title: 'Caméra muette',
  description: 'Le voyant reste orange.',
  priority: 'high',
};

test('a complete form can be sent', () => {
  expect(validateTicket(valid, false)).toEqual({});
});

test('an empty form names every field', () => {
  expect(Object.keys(validateTicket(EMPTY_FORM, true)).sort()).toEqual(
    ['clientId', 'description', 'priority', 'projectId', 'title'].sort(),
  );
});

test('staff name the Client where a project has several', () => {
  expect(validateTicket(valid, true)).toEqual({ clientId: 'required' });
});

describe('the title', () => {
  test.each([
    ['   ', 'required'],
    ['\u200B\u200B\u200B', 'required'],
    ['\u2800\u3164\u00AD', 'required'],
    ['ab ', 'too_short'],
    ['a 1', undefined],
    ['abc', undefined],
    ['a'.repeat(140), undefined],
    ['a'.repeat(141), 'too_long'],
    ['🔧'.repeat(140), undefined],
  ])('%j is %s', (title, expected) => {
    expect(validateTicket({ ...valid, title }, false).title).toBe(expected);
  });
});

test('a description that nobody can see is none', () => {
  expect(validateTicket({ ...valid, description: '\u200B\n\u2060' }, false).description).toBe(
    'required',
  );
});

test('the description has room for 10,000 characters and no more', () => {
  const errors = (length: number) =>
    validateTicket({ ...valid, description: 'a'.repeat(length) }, false).description;
  expect([errors(10_000), errors(10_001)]).toEqual([undefined, 'too_long']);
});
