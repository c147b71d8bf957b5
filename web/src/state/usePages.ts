import { useState } from 'preact/hooks';
import { remember, remembered } from './historyEntry';
import type { Live } from './useLive';

/** A bounded list that can be asked for more. */
export interface Pages<T> {
  readonly live: Live<readonly T[]>;
  /** How many were asked for. */
  readonly size: number;
  readonly more: () => void;
}

/** As many items as a search in the browser looks through. */
export const SEARCHED_MAX = 200;

/** How much of a list is asked for; `key` names the list, `step` is the size of a page. */
export function usePages(key: string, step: number): { size: number; more: () => void } {
  const note = `pages ${key}`;
  const [pages, setPages] = useState<{ key: string; count: number } | null>(null);
  // Whoever comes back to a list finds as much of it as they had asked for; a new visit starts small.
  const before = remembered(note);
  const count = pages?.key === key ? pages.count : typeof before === 'number' ? before : 1;
  const more = () => {
    remember(note, count + 1);
    setPages({ key, count: count + 1 });
  };
  return { size: count * step, more };
}
