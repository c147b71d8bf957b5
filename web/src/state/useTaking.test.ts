import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bareProblem } from '../data/problems';
import type { Problem } from '../domain/problem';
import { anAlert } from '../testing/samples';
import { useTaking } from './useTaking';

const me = { uid: 'thomas', name: 'Thomas Leroy' };
const taking = (answer: Promise<Problem | null>) =>
  renderHook(() => useTaking(me, () => answer)).result;

test('a ticket that is taken is gone at once', async () => {
  let accept: (problem: Problem | null) => void = () => {};
  const result = taking(
    new Promise((resolve) => {
      accept = resolve;
    }),
  );
  let done: Promise<boolean> = Promise.resolve(false);
  act(() => {
    done = result.current.take(anAlert());
  });
  expect(result.current.taken.has('VGD-7K3Q9F')).toBe(true);
  await act(async () => {
    accept(null);
    expect(await done).toBe(true);
  });
  expect(result.current).toMatchObject({ refused: null });
  expect(result.current.taken.has('VGD-7K3Q9F')).toBe(true);
});

test('one that somebody else took comes back, with who it was', async () => {
  const result = taking(Promise.resolve(bareProblem('already_assigned')));
  await act(async () => {
    expect(await result.current.take(anAlert())).toBe(false);
  });
  expect(result.current.taken.size).toBe(0);
  expect(result.current.refused?.problem.code).toBe('already_assigned');
});
