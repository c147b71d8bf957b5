import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { remembered } from './historyEntry';
import type { LiveThread } from './useThread';

/**
 * Keeps the reader's place in a thread: at its end while they are there, where they read while older
 * entries come in above, and at what is new when they open it.
 */
export function useThreadPlace(
  end: RefObject<HTMLElement | null>,
  atEnd: boolean,
  { entries, confirmed }: Pick<LiveThread, 'entries' | 'confirmed'>,
): void {
  useKeptEnd(end, atEnd, confirmed);
  useKeptEntry(entries?.[0]?.id);
  useEffect(() => {
    // Whoever comes back finds the place where they were, and whoever reads already is not led away.
    if (!confirmed || remembered('scroll') !== undefined || scrollY > 0) return;
    const mark = document.getElementById('unread');
    if (mark && mark.getBoundingClientRect().top > innerHeight / 2) {
      mark.scrollIntoView({ block: 'center' });
    }
  }, [confirmed]);
}

/** Whatever grows, entries or what is being written: whoever is at the end stays there. */
function useKeptEnd(end: RefObject<HTMLElement | null>, atEnd: boolean, confirmed: boolean): void {
  const stays = useRef(false);
  const settled = useRef(false);
  useEffect(() => {
    if (!confirmed) return;
    // The end of a thread that was still empty was in view: it counts once the entries stand above it.
    const frame = requestAnimationFrame(() => {
      settled.current = true;
      stays.current = isInView(end);
    });
    return () => cancelAnimationFrame(frame);
  }, [end, confirmed]);
  useEffect(() => {
    if (settled.current) stays.current = atEnd;
  }, [atEnd]);
  useEffect(() => {
    const growth = new ResizeObserver(() => {
      if (stays.current) scrollToEnd(end);
    });
    growth.observe(document.body);
    return () => growth.disconnect();
  }, [end]);
}

function isInView({ current }: RefObject<HTMLElement | null>): boolean {
  return current !== null && current.getBoundingClientRect().top <= innerHeight;
}

/** Older entries come in above: what is being read stays where it is. */
function useKeptEntry(first: string | undefined): void {
  const known = useRef(first);
  const grew = known.current !== undefined && first !== undefined && first < known.current;
  // Read while rendering, when the page still stands as it was.
  const anchor = grew ? firstInView() : null;
  useLayoutEffect(() => {
    known.current = first;
    if (!anchor?.element.isConnected) return;
    scrollBy(0, anchor.element.getBoundingClientRect().top - anchor.top);
  });
}

/** Leads to the end of a thread. */
export function scrollToEnd(end: RefObject<HTMLElement | null>): void {
  end.current?.scrollIntoView({ block: 'end' });
}

/** Leads to one entry of a thread; answers whether it is on the page. */
export function scrollToEntry(id: string): boolean {
  const element = document.querySelector(`[data-entry="${CSS.escape(id)}"]`);
  element?.scrollIntoView({ block: 'center' });
  return element !== null;
}

function firstInView(): { element: Element; top: number } | null {
  for (const element of document.querySelectorAll('[data-entry]')) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > 0) return { element, top };
  }
  return null;
}
