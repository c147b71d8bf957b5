import { remember, remembered } from './historyEntry';

const KEY = 'scroll';
// What a person does to move about the page themselves.
const OWN_MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

let stop: () => void = () => {};

/** Notes how far the page was read, before it is left. */
export function keepReadingPosition(): void {
  stop();
  remember(KEY, scrollY);
}

/**
 * After going back, moves to where the page was read as soon as its rows are there again: the browser
 * tries once, when the page is still short. Ends when the place is reached or the person moves.
 */
export function restoreReadingPosition(): void {
  stop();
  const wanted = remembered(KEY);
  if (typeof wanted !== 'number' || wanted === 0) return;
  const rows = new ResizeObserver(() => {
    scrollTo(0, wanted);
    if (document.documentElement.scrollHeight - innerHeight >= wanted) stop();
  });
  stop = () => {
    rows.disconnect();
    for (const move of OWN_MOVES) removeEventListener(move, stop);
    stop = () => {};
  };
  for (const move of OWN_MOVES) addEventListener(move, stop, { passive: true });
  rows.observe(document.body);
}
