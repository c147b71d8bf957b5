import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { ListenFailure, Sink } from '../data/sink';
import { useLive } from './useLive';

/** A source that a test tells what to say, and that counts who still listens. */
function aSource() {
  const sinks: Sink<string>[] = [];
  let open = 0;
  const watch = (sink: Sink<string>) => {
    sinks.push(sink);
    open += 1;
    return () => {
      open -= 1;
    };
  };
  const latest = () => sinks[sinks.length - 1];
  return {
    watch,
    open: () => open,
    tries: () => sinks.length,
    say: (value: string) => act(() => latest()?.next({ value, fromCache: false })),
    fail: (failure: ListenFailure) => act(() => latest()?.error(failure)),
  };
}

const follow = (source: ReturnType<typeof aSource>, key = 'a', size = 1) =>
  renderHook(
    (props: { key: string; size: number }) => useLive(props.key, source.watch, props.size),
    {
      initialProps: { key, size },
    },
  );

test('what the source says is shown', () => {
  const source = aSource();
  const { result } = follow(source);
  expect(result.current).toEqual({ kind: 'loading' });
  source.say('one');
  expect(result.current).toEqual({ kind: 'ready', value: 'one', fromCache: false });
});

test('another key forgets the old value at once, and ends the old listener', () => {
  const source = aSource();
  const { result, rerender } = follow(source);
  source.say('one');
  rerender({ key: 'b', size: 1 });
  expect(result.current).toEqual({ kind: 'loading' });
  expect(source.open()).toBe(1);
});

test('asking for more keeps what is shown until the rest is there', () => {
  const source = aSource();
  const { result, rerender } = follow(source);
  source.say('one');
  rerender({ key: 'a', size: 2 });
  expect(result.current).toMatchObject({ kind: 'ready', value: 'one' });
  expect(source.open()).toBe(1);
});

test('leaving the screen ends the listener', async () => {
  const source = aSource();
  follow(source).unmount();
  // Effects are cleaned up after the paint.
  await waitFor(() => expect(source.open()).toBe(0));
});

test('a refusal clears what was shown', () => {
  const source = aSource();
  const { result } = follow(source);
  source.say('one');
  source.fail('refused');
  expect(result.current).toEqual({ kind: 'refused' });
});

test('after a failure, another try listens anew', () => {
  const source = aSource();
  const { result } = follow(source);
  source.fail('failed');
  const { current } = result;
  act(() => (current.kind === 'failed' ? current.retry() : undefined));
  expect(source.tries()).toBe(2);
  source.say('two');
  expect(result.current).toMatchObject({ kind: 'ready', value: 'two' });
});
