import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bareProblem } from '../data/problems';
import type { Dashboard, DayRange } from '../domain/figures';
import type { Outcome } from '../domain/problem';
import { aDashboard } from '../testing/figureSamples';
import { useDashboard } from './useDashboard';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-23' };
const OCTOBER = { from: '2026-10-01', to: '2026-10-23' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  look(true);
  vi.useRealTimers();
});

/** Whether the page is in front of somebody. */
function look(visible: boolean) {
  const visibilityState = visible ? 'visible' : 'hidden';
  Object.defineProperty(document, 'visibilityState', {
    value: visibilityState,
    configurable: true,
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The figures of November beside those of October; answers what was asked for. */
function follow(
  answer: (range: DayRange) => Promise<Outcome<Dashboard>> = async (range) => ({
    ok: true,
    value: aDashboard(range),
  }),
) {
  const asked: string[] = [];
  const view = renderHook(
    ({ period, moved }: { period: DayRange; moved: string | null }) =>
      useDashboard(period, OCTOBER, moved, (range) => {
        asked.push(range.from);
        return answer(range);
      }),
    { initialProps: { period: NOVEMBER, moved: null as string | null } },
  );
  return { ...view, asked };
}

/** Lets that much time go by. */
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const settle = () => pass(0);

test('the figures come with those of the period before', async () => {
  const { result, asked } = follow();
  expect(result.current.figures).toBeNull();
  await settle();
  expect(asked).toEqual([NOVEMBER.from, OCTOBER.from]);
  expect(result.current.figures?.from).toBe(NOVEMBER.from);
  expect(result.current.before?.from).toBe(OCTOBER.from);
});

test('whatever moves, they are asked for again, but not at each move', async () => {
  const { rerender, asked } = follow();
  await settle();
  for (const moved of ['a 1', 'a 2', 'a 3']) rerender({ period: NOVEMBER, moved });
  await pass(9_000);
  expect(asked).toHaveLength(2);
  await pass(1_500);
  expect(asked).toHaveLength(3);
  await pass(60_000);
  expect(asked).toHaveLength(3);
});

test('the first that is heard of what moved is no news', async () => {
  const { rerender, asked } = follow();
  await settle();
  rerender({ period: NOVEMBER, moved: 'a 1' });
  await pass(60_000);
  expect(asked).toHaveLength(2);
});

test('while nobody looks, nothing is asked for: it is when somebody does', async () => {
  const { rerender, asked } = follow();
  await settle();
  rerender({ period: NOVEMBER, moved: 'a 1' });
  act(() => look(false));
  rerender({ period: NOVEMBER, moved: 'a 2' });
  await pass(60_000);
  expect(asked).toHaveLength(2);
  act(() => look(true));
  await settle();
  expect(asked).toHaveLength(3);
});

test('another period forgets the figures of the one before at once', async () => {
  const { result, rerender } = follow();
  await settle();
  rerender({ period: { from: '2026-11-20', to: '2026-11-23' }, moved: null });
  expect(result.current.figures).toBeNull();
  await settle();
  expect(result.current.figures?.from).toBe('2026-11-20');
});

test('an answer that comes late does not stand for another period', async () => {
  let late: (outcome: Outcome<Dashboard>) => void = () => {};
  const { result, rerender } = follow((range) =>
    range.from === NOVEMBER.from
      ? new Promise((resolve) => {
          late = resolve;
        })
      : Promise.resolve({ ok: true, value: aDashboard(range) }),
  );
  rerender({ period: { from: '2026-11-20', to: '2026-11-23' }, moved: null });
  await settle();
  late({ ok: true, value: aDashboard(NOVEMBER) });
  await settle();
  expect(result.current.figures?.from).toBe('2026-11-20');
});

test('an answer that is overtaken does not stand for the newer one', async () => {
  const late: ((outcome: Outcome<Dashboard>) => void)[] = [];
  const { result } = follow((range) =>
    range.from === NOVEMBER.from
      ? new Promise((resolve) => late.push(resolve))
      : Promise.resolve({ ok: true, value: aDashboard(range) }),
  );
  act(() => result.current.retry());
  await settle();
  late[1]?.({ ok: true, value: aDashboard({ ...NOVEMBER, created: 2 }) });
  await settle();
  late[0]?.({ ok: true, value: aDashboard({ ...NOVEMBER, created: 1 }) });
  await settle();
  expect(result.current.figures?.created).toBe(2);
});

test('what the period before can’t be compared with is said, and can be asked for again', async () => {
  let down = true;
  const { result } = follow(async (range) =>
    down && range.from === OCTOBER.from
      ? { ok: false, problem: bareProblem('offline') }
      : { ok: true, value: aDashboard(range) },
  );
  await settle();
  expect(result.current.figures?.from).toBe(NOVEMBER.from);
  expect(result.current.problem?.code).toBe('offline');
  down = false;
  act(() => result.current.retry());
  await settle();
  expect(result.current.before?.from).toBe(OCTOBER.from);
  expect(result.current.problem).toBeNull();
});

test('a request that fails keeps what was there, says so, and can be repeated', async () => {
  let down = false;
  const { result } = follow(async (range) =>
    down ? { ok: false, problem: bareProblem('offline') } : { ok: true, value: aDashboard(range) },
  );
  await settle();
  down = true;
  act(() => result.current.retry());
  await settle();
  expect(result.current.problem?.code).toBe('offline');
  expect(result.current.figures?.from).toBe(NOVEMBER.from);
  down = false;
  act(() => result.current.retry());
  await settle();
  expect(result.current.problem).toBeNull();
});
