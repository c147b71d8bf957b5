import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bareProblem } from '../data/problems';
import type { Problem } from '../domain/problem';
import { aStaffTicket } from '../testing/samples';
import { type Perform, useBulk } from './useBulk';

const me = { uid: 'thomas', name: 'Thomas Leroy' };
const tickets = ['A', 'B', 'C', 'D', 'E'].map((letter) =>
  aStaffTicket({ ref: `VGD-00000${letter}`, version: 1 }),
);

/** The functions as a test wants them: it answers each request when it likes. */
function theFunctions() {
  const asked: { ref: string; version: number; answer: (problem: Problem | null) => void }[] = [];
  const perform: Perform = ({ ref, version }) =>
    new Promise((answer) => {
      asked.push({ ref, version, answer });
    });
  const { result } = renderHook(() => useBulk(me, perform));
  return {
    asked,
    bulk: () => result.current,
    start: () => act(() => result.current.start({ kind: 'take' }, tickets)),
    answer: (index: number, problem: Problem | null = null) =>
      act(async () => asked[index]?.answer(problem)),
    states: () =>
      result.current.lines
        .map(({ state }) => (typeof state === 'object' ? state.problem.code : state))
        .join(' '),
  };
}

test('a few are on their way at once, the others wait their turn', async () => {
  const functions = theFunctions();
  functions.start();
  expect(functions.states()).toBe('sending sending sending waiting waiting');
  await functions.answer(1);
  expect(functions.states()).toBe('sending done sending sending waiting');
});

test('what fails for one leaves the others alone, and says why', async () => {
  const functions = theFunctions();
  functions.start();
  await functions.answer(0, bareProblem('version_conflict'));
  for (const index of [1, 2, 3, 4]) await functions.answer(index);
  expect(functions.states()).toBe('version_conflict done done done done');
});

test('another try is for the failures alone, from what is true now', async () => {
  const functions = theFunctions();
  functions.start();
  const current = {
    status: 'accepted',
    priority: 'high',
    version: 7,
    assignee: null,
    updatedAt: new Date(),
  } as const;
  await functions.answer(0, { ...bareProblem('version_conflict'), current });
  for (const index of [1, 2, 3, 4]) await functions.answer(index);
  act(() => functions.bulk().retry());
  expect(functions.asked.slice(5)).toMatchObject([{ ref: 'VGD-00000A', version: 7 }]);
  await functions.answer(5);
  expect(functions.states()).toBe('done done done done done');
});
