import type { Teardown } from './sink';

/** Storage tries again on its own for minutes; nobody looks at a number that does not move for so long. */
const MAX_STANDSTILL_MS = 25_000;

/** Watches a transfer for as long as it lasts. */
export interface Standstill {
  /** How far it has come; what is no further than before is no progress. */
  reached(part: number): void;
  stop: Teardown;
}

/**
 * Calls `stalled`, once, when a transfer makes no progress although the browser has a network. While
 * there is none it waits: what was sent goes on by itself from there.
 */
export function watchStandstill(stalled: () => void): Standstill {
  let furthest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (!navigator.onLine) return;
    timer = setTimeout(() => {
      stop();
      stalled();
    }, MAX_STANDSTILL_MS);
  };
  const stop = () => {
    clearTimeout(timer);
    removeEventListener('online', wait);
    removeEventListener('offline', wait);
  };
  addEventListener('online', wait);
  addEventListener('offline', wait);
  wait();
  return {
    reached(part) {
      if (part <= furthest) return;
      furthest = part;
      wait();
    },
    stop,
  };
}
