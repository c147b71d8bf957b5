import { expect, test } from 'vitest';
import { csvText } from '../domain/csv';
import { aDashboard } from '../testing/figureSamples';
import { figuresRows } from './figuresCsv';

test('every figure stands in the file, with the one before and what it means', () => {
  const rows = figuresRows(aDashboard(), aDashboard({ created: 9, resolved: 2 }));
  expect(rows).toContainEqual(['Créés', 6, 9, 'Ouverts pendant la période.']);
  expect(rows).toContainEqual([
    'Résolus',
    4,
    2,
    'Résolu = entré dans «\u00a0Résolu\u00a0» et pas rouvert.',
  ]);
  expect(rows).toContainEqual(['2026-11-22', 3, 1, 19]);
  expect(rows).toContainEqual(['Urgente', 1]);
  expect(rows).toContainEqual(['En attente client', 0]);
  expect(rows).toContainEqual(['Thomas Leroy', 3, 4, 28]);
});

test('without the period before, or anything to measure, cells stay empty', () => {
  const rows = figuresRows(aDashboard(), null);
  expect(rows).toContainEqual(['Créés', 6, null, 'Ouverts pendant la période.']);
  expect(rows).toContainEqual(['Nora Diallo', 1, 0, null]);
});

test('a name that a spreadsheet would run is kept from it', () => {
  const [thomas] = aDashboard().byMember;
  const byMember = thomas ? [{ ...thomas, name: '=HYPERLINK("a")' }] : [];
  expect(csvText(figuresRows(aDashboard({ byMember }), null))).toContain(
    `"'=HYPERLINK(""a"")";3;4;28`,
  );
});
