/** What is selected of a list, by reference. */
export type Selection = ReadonlySet<string>;

/**
 * The selection once one item was ticked or unticked. With an `anchor`, the item ticked before it,
 * everything between the two follows, as in a list of files.
 */
export function toggled(
  selection: Selection,
  listed: readonly string[],
  item: string,
  anchor: string | null,
): Selection {
  const next = new Set(selection);
  const on = !selection.has(item);
  for (const ref of between(listed, item, anchor)) {
    if (on) next.add(ref);
    else next.delete(ref);
  }
  return next;
}

function between(listed: readonly string[], item: string, anchor: string | null) {
  const from = anchor === null ? -1 : listed.indexOf(anchor);
  const to = listed.indexOf(item);
  if (from < 0 || to < 0) return [item];
  return listed.slice(Math.min(from, to), Math.max(from, to) + 1);
}
