import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Area = RefObject<HTMLElement | null>;

/** Gives a card of the board the focus; answers whether it is there. */
export function focusCard(board: Area, ref: string): boolean {
  const card = board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(ref)}"]`);
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  card?.querySelector<HTMLElement>('[data-card-link]')?.focus({ preventScroll: true });
  return card !== null && card !== undefined;
}

/**
 * Keeps the keyboard on its card wherever the card goes: into another column, by whomever, also after a
 * question about it (`asking`) was answered.
 */
export function useKeptCard(board: Area, current: string | null, asking: boolean): void {
  const asked = useRef(false);
  // Read while rendering, when the card still stands where it was.
  const held = asked.current || (board.current?.contains(document.activeElement) ?? false);
  useLayoutEffect(() => {
    asked.current = asking;
    const { activeElement } = document;
    const lost = !activeElement || activeElement === document.body;
    if (!held || asking || current === null) return;
    if (!lost && activeElement !== board.current) return;
    // A card that is between two columns comes back: the board waits for it.
    if (!focusCard(board, current)) board.current?.focus({ preventScroll: true });
  });
}
