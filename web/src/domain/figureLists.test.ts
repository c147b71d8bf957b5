import { expect, test } from 'vitest';
import { createdPath, OPEN_PATH, resolvedPath, UNASSIGNED_PATH } from './figureLists';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

test('a figure leads to the tickets that it counts, whatever became of them', () => {
  expect(createdPath(NOVEMBER)).toBe(
    '/tickets?vue=tous&createdFrom=2026-11-01&createdTo=2026-11-30',
  );
  expect(createdPath(NOVEMBER, { priorities: ['urgent'] })).toContain('priorite=urgent');
  expect(resolvedPath(NOVEMBER, { assignees: ['thomas'] })).toBe(
    '/tickets?vue=tous&responsable=thomas&resolvedFrom=2026-11-01&resolvedTo=2026-11-30',
  );
});

test('what stands open leads to the list that opens first', () => {
  expect(OPEN_PATH).toBe('/tickets');
  expect(UNASSIGNED_PATH).toBe('/tickets?vue=sans-responsable');
});
