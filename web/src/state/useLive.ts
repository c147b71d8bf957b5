import { useEffect, useState } from 'preact/hooks';
import type { Sink, Teardown } from '../data/sink';

/** What a subscription has so far. */
export type Live<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T; readonly fromCache: boolean }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** Whether it is known what there is, or why not. */
export const isTold = ({ kind }: Live<unknown>): boolean => kind !== 'loading';

interface Kept<T> {
  readonly key: string;
  readonly live: Live<T>;
}

/**
 * Follows a subscription for as long as the component shows it.
 *
 * `key` names what is read: another key forgets the old value at once. `size` is how much of it;
 * asking for more keeps what is shown until the rest is there. A null `watch` reads nothing.
 */
export function useLive<T>(
  key: string,
  watch: ((sink: Sink<T>) => Teardown) | null,
  size = 0,
): Live<T> {
  const [kept, setKept] = useState<Kept<T>>({ key, live: { kind: 'loading' } });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `watch` is a new function at each render; key and size say what it reads
  useEffect(() => {
    if (!watch) return;
    const retry = () => {
      setKept({ key, live: { kind: 'loading' } });
      setAttempt((count) => count + 1);
    };
    const stop = watch({
      next: ({ value, fromCache }) => setKept({ key, live: { kind: 'ready', value, fromCache } }),
      error: (failure) =>
        setKept({
          key,
          live: failure === 'refused' ? { kind: 'refused' } : { kind: 'failed', retry },
        }),
    });
    return stop;
  }, [key, size, attempt, watch === null]);
  return kept.key === key ? kept.live : { kind: 'loading' };
}
