import { waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type UploadSink, uploadFile } from './files';
import { watchStandstill } from './standstill';

const realFetch = globalThis.fetch;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  globalThis.fetch = realFetch;
});

function told() {
  const calls: string[] = [];
  const sink: UploadSink = {
    progress: () => {},
    uploaded: () => calls.push('uploaded'),
    failed: () => calls.push('failed'),
  };
  return { calls, sink };
}

test('an upload that nobody answers fails, once', async () => {
  let asked = 0;
  globalThis.fetch = () => {
    asked += 1;
    return new Promise(() => {});
  };
  const { calls, sink } = told();
  uploadFile('alice', 'one', 'image/png', new Blob(['a']), sink);
  await waitFor(() => expect(asked).toBe(1));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls).toEqual(['failed']);
});

test('an upload that was given up tells nothing more', async () => {
  globalThis.fetch = () => new Promise(() => {});
  const { calls, sink } = told();
  uploadFile('alice', 'two', 'image/png', new Blob(['a']), sink)();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls).toEqual([]);
});

test('a slow transfer is not given up while it moves', async () => {
  let stalled = 0;
  const transfer = watchStandstill(() => {
    stalled += 1;
  });
  for (const part of [0.1, 0.2, 0.3]) {
    await vi.advanceTimersByTimeAsync(20_000);
    transfer.reached(part);
  }
  expect(stalled).toBe(0);
  await vi.advanceTimersByTimeAsync(20_000);
  transfer.reached(0.3);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(stalled).toBe(1);
});

test('without a network it waits for it', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  let stalled = 0;
  watchStandstill(() => {
    stalled += 1;
  });
  await vi.advanceTimersByTimeAsync(120_000);
  expect(stalled).toBe(0);
  online.mockReturnValue(true);
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(stalled).toBe(1);
});
