import { expect, test } from 'vitest';
import { matchesSearch, searchWords } from './search';

test('words are folded: no capitals, no accents, no punctuation, each once', () => {
  expect(searchWords('  École d’Été, école-été  n°12')).toEqual(['ecole', 'd', 'ete', 'n', '12']);
});

test('letters that are written as one are found as two', () => {
  expect(searchWords('NŒUD manœuvre Æquo Straße')).toEqual([
    'noeud',
    'manoeuvre',
    'aequo',
    'strasse',
  ]);
});

test('a word is cut where the functions cut theirs', () => {
  expect(searchWords('a'.repeat(30))).toEqual(['a'.repeat(20)]);
});

test('each word that is searched begins some word of the texts', () => {
  const texts = ['Entrepôt Gerland', '12 rue de l’Industrie, Lyon'] as const;
  expect(matchesSearch('gerl lyo', ...texts)).toBe(true);
  expect(matchesSearch('entrepot', ...texts)).toBe(true);
  expect(matchesSearch('erland', ...texts)).toBe(false);
  expect(matchesSearch('gerland paris', ...texts)).toBe(false);
});

test('an empty search finds everything', () => {
  expect(matchesSearch(' – ', 'Entrepôt')).toBe(true);
});
