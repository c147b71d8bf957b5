import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the keyboard's place in an area whose controls come and go: when the one that had the focus is
 * removed, the focus goes to what in the area can take it (`tabindex="-1"`), or else to the screen's heading.
 */
export function useKeptFocus(area: RefObject<HTMLElement | null>): void {
  // Read while rendering, when the old controls are still there.
  const held = area.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (held && !hasFocus()) {
      const next = area.current?.querySelector<HTMLElement>('[tabindex="-1"]');
      if (next) next.focus();
      else focusHeading();
    }
  });
}

/** Gives the screen's heading the focus if nothing has it, without moving what is read. */
export function focusHeadingIfLost(): void {
  if (!hasFocus()) focusHeading();
}

/** Gives the focus back to what had it before a question was asked, unless something took it meanwhile. */
export function giveFocusBack(to: Element | null): void {
  if (hasFocus()) return;
  if (to instanceof HTMLElement) to.focus();
  // What asked may be leaving the page too.
  requestAnimationFrame(focusHeadingIfLost);
}

function hasFocus(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}

function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
