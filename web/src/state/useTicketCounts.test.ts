import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PLAIN_FILTER, type TeamFilter } from '../domain/teamView';
import { useTicketCounts } from './useTicketCounts';

const ALL: TeamFilter = { ...PLAIN_FILTER, view: 'tous' };
let asked: string[] = [];
const count = async ({ view }: TeamFilter) => {
  asked.push(view);
  return asked.length;
};

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const follow = (filters: readonly TeamFilter[], ready = true, ask = count) =>
  renderHook(
    (props: { filters: readonly TeamFilter[]; ready: boolean; moved: number }) =>
      useTicketCounts(props.filters, 'thomas', props.ready, props.moved, ask),
    { initialProps: { filters, ready, moved: 0 } },
  );

const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

test('every filter is counted under its own address, once the list is there', async () => {
  const { result, rerender } = follow([PLAIN_FILTER, ALL], false);
  await pass(60_000);
  expect(asked).toEqual([]);
  rerender({ filters: [PLAIN_FILTER, ALL], ready: true, moved: 0 });
  await pass(0);
  expect([...result.current]).toEqual([
    ['/tickets', 1],
    ['/tickets?vue=tous', 2],
  ]);
});

test('however much moves, it is counted again after a pause, and once', async () => {
  const { rerender } = follow([PLAIN_FILTER]);
  await pass(0);
  for (const moved of [1, 2, 3]) rerender({ filters: [PLAIN_FILTER], ready: true, moved });
  await pass(9_000);
  expect(asked).toHaveLength(1);
  await pass(2_000);
  expect(asked).toHaveLength(2);
});

test('another filter is counted at once', async () => {
  const { rerender } = follow([PLAIN_FILTER]);
  await pass(0);
  rerender({ filters: [ALL], ready: true, moved: 0 });
  await pass(0);
  expect(asked).toEqual(['ouverts', 'tous']);
});

test('what the store can’t count whole, or not now, has no count', async () => {
  const words = {
    ...PLAIN_FILTER,
    search: 'un deux trois quatre cinq six sept huit neuf dix onze',
  };
  expect([...follow([words]).result.current]).toEqual([]);
  const { result } = follow([PLAIN_FILTER], true, async () => Promise.reject(new Error('offline')));
  await pass(0);
  expect([...result.current]).toEqual([]);
  expect(asked).toEqual([]);
});
