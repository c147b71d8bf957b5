import { useHotkey } from './useHotkey';

interface ListKeys {
  /** Selects a ticket; absent where rows can't be selected. */
  readonly onSelect?: (ref: string) => void;
  readonly onTake?: (ref: string) => void;
}

/**
 * Moves through a list by keyboard: `j` and `k` give the focus to the link of the next row or of the one
 * before (so that Enter opens it), `x` selects its ticket and `a` takes it. A row's link names its ticket
 * in `data-row`.
 */
export function useListKeys({ onSelect, onTake }: ListKeys): void {
  useHotkey('j', true, () => step(1));
  useHotkey('k', true, () => step(-1));
  useHotkey('x', onSelect !== undefined, () => withCurrent(onSelect));
  useHotkey('a', onTake !== undefined, () => withCurrent(onTake));
}

const rows = () => [...document.querySelectorAll<HTMLElement>('main [data-row]')];

/** The row that has the focus, itself or something in it; -1 for none. */
function currentRow(all: readonly HTMLElement[]): number {
  const focused = document.activeElement;
  return all.findIndex((row) => row.closest('tr, li')?.contains(focused));
}

function step(by: 1 | -1): void {
  const all = rows();
  const current = currentRow(all);
  const next = current < 0 ? (by > 0 ? 0 : all.length - 1) : current + by;
  const row = all[next];
  row?.focus();
  row?.closest('tr, li')?.scrollIntoView?.({ block: 'nearest' });
}

function withCurrent(action?: (ref: string) => void): void {
  const all = rows();
  const ref = all[currentRow(all)]?.dataset.row;
  if (ref) action?.(ref);
}
