import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { ExportedFile } from '../data/exports';
import { bareProblem } from '../data/problems';
import type { Outcome } from '../domain/problem';
import { PLAIN_FILTER } from '../domain/teamView';
import { useExport } from './useExport';

/** An export that ends as given; tells what was asked for and what was kept. */
function exporting(outcome: Outcome<ExportedFile>) {
  const seen = { asked: '', kept: [] as string[] };
  const { result } = renderHook(() =>
    useExport(
      { ...PLAIN_FILTER, view: 'tous', priorities: ['urgent'] },
      'thomas',
      async (query) => {
        seen.asked = query;
        return outcome;
      },
      (_, fileName) => seen.kept.push(fileName),
    ),
  );
  return { result, seen };
}

test('what the list shows is kept under the name that the functions gave', async () => {
  const value = { blob: new Blob(['a']), fileName: 'tickets-2026-11-23.csv' };
  const { result, seen } = exporting({ ok: true, value });
  await act(async () => {
    await result.current.start();
  });
  expect(seen).toEqual({ asked: 'priority=urgent', kept: ['tickets-2026-11-23.csv'] });
  expect(result.current).toMatchObject({ busy: false, problem: null });
});

test('an export that was refused or cut off keeps no file', async () => {
  const { result, seen } = exporting({ ok: false, problem: bareProblem('offline') });
  await act(async () => {
    await result.current.start();
  });
  expect(seen.kept).toEqual([]);
  expect(result.current.problem?.code).toBe('offline');
});
