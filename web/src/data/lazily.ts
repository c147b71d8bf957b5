import type { Sink, Teardown } from './sink';

/** Begins a subscription once its code is there, unless it was ended meanwhile. */
export function lazily<Code, T>(
  load: () => Promise<Code>,
  sink: Sink<T>,
  start: (code: Code) => Promise<Teardown>,
): Teardown {
  let ended = false;
  let stop: Teardown | null = null;
  load()
    .then(start)
    .then((teardown) => {
      if (ended) teardown();
      else stop = teardown;
    })
    .catch(() => {
      if (!ended) sink.error('failed');
    });
  return () => {
    ended = true;
    stop?.();
  };
}
