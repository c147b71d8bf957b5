import { describe, expect, test } from 'vitest';
import {
  beginsLine,
  filledReply,
  insertedAt,
  openVariables,
  unknownVariables,
  validateReply,
} from './cannedReply';

const values = {
  client: 'Alpha Sécurité',
  projet: 'Entrepôt Gerland',
  référence: 'VGD-7K3Q9F',
  auteur: 'Alice Martin',
  moi: 'Thomas Leroy',
};

describe('variables', () => {
  test('are filled in, whatever their case, spaces and accents', () => {
    const body = 'Bonjour {{auteur}}, {{ Client }} ({{projet}}, {{reference}}). {{MOI}}';
    expect(filledReply(body, values)).toBe(
      'Bonjour Alice Martin, Alpha Sécurité (Entrepôt Gerland, VGD-7K3Q9F). Thomas Leroy',
    );
  });

  test('that nobody knows stay as they stand, and are told', () => {
    expect(filledReply('Code {{code}}.', values)).toBe('Code {{code}}.');
    expect(unknownVariables('{{code}} {{client}}')).toEqual(['{{code}}']);
    expect(openVariables('{{code}} et {{code}}')).toEqual(['{{code}}']);
  });

  test('filled in with braces are not filled in again', () => {
    expect(filledReply('{{client}}', { ...values, client: '{{moi}}' })).toBe('{{moi}}');
  });

  test('do not reach over lines', () => {
    expect(filledReply('{{cli\nent}}', values)).toBe('{{cli\nent}}');
  });
});

test('an insertion takes the place of what is selected, and the caret follows it', () => {
  expect(insertedAt('Bonjour à tous', 'Salut', { start: 0, end: 7 })).toEqual({
    text: 'Salut à tous',
    caret: 5,
  });
});

test('a line begins at the start and after each break', () => {
  expect([beginsLine('', 0), beginsLine('a\nb', 2), beginsLine('a\nb', 1)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a reply needs a title of one line and a text', () => {
  expect(validateReply({ title: ' ', body: '' })).toEqual({ title: 'required', body: 'required' });
  expect(validateReply({ title: 'a'.repeat(81), body: 'b'.repeat(10_001) })).toEqual({
    title: 'too_long',
    body: 'too_long',
  });
  expect(validateReply({ title: 'Relance', body: 'Bonjour' })).toEqual({});
});
