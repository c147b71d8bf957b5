import { signal } from '@preact/signals';
import type { Status } from '../../domain/ticket';

/** A card that is being dragged over the board, by mouse or by finger. */
export interface Drag {
  readonly ref: string;
  /** The column that it was lifted from. */
  readonly from: Status;
  /** The columns that accept it. */
  readonly targets: readonly Status[];
  /** The accepting column that it hovers over. */
  readonly over: Status | null;
}

/** What can be dragged, and what follows when a column received it. */
export interface Draggable {
  readonly ref: string;
  readonly from: Status;
  readonly targets: readonly Status[];
  readonly onDrop: (to: Status) => void;
}

/** The card that is being dragged; null for none. There is one hand. */
export const drag = signal<Drag | null>(null);

/** A card was lifted. */
export function liftCard({ ref, from, targets }: Draggable): void {
  drag.value = { ref, from, targets, over: null };
}

/** The card hovers over a column, or over none. */
export function hoverOver(status: Status | null): void {
  const current = drag.peek();
  if (!current) return;
  const over = status && current.targets.includes(status) ? status : null;
  if (over !== current.over) drag.value = { ...current, over };
}

/** The card was let go; answers the column that accepts it there. */
export function letGo(): Status | null {
  const over = drag.peek()?.over ?? null;
  drag.value = null;
  return over;
}
