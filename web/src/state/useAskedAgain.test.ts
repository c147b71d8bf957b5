import { renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAskedAgain } from './useAskedAgain';

let asked = 0;
const ask = async () => {
  asked++;
};

function look(visibility: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  asked = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('it is asked again while the page is looked at, and at once when it is again', async () => {
  renderHook(() => useAskedAgain(ask, 30_000));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(2);
  look('hidden');
  await vi.advanceTimersByTimeAsync(90_000);
  expect(asked).toBe(2);
  look('visible');
  expect(asked).toBe(3);
});

test('nothing is asked while an answer is awaited, nor after the screen is left', async () => {
  let answer = () => {};
  const slow = () => {
    asked++;
    return new Promise<void>((resolve) => {
      answer = resolve;
    });
  };
  const { unmount } = renderHook(() => useAskedAgain(slow, 30_000));
  dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(90_000);
  expect(asked).toBe(1);
  answer();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(asked).toBe(2);
  answer();
  unmount();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(2);
});
