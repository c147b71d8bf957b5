import { useState } from 'preact/hooks';
import { type Selection, toggled } from '../domain/selection';

/** What is selected of the list that is shown. */
export interface ListSelection {
  readonly selected: Selection;
  /** Ticks or unticks one; `range`: with all between it and the one before. */
  readonly toggle: (ref: string, range: boolean) => void;
  /** Ticks all that is shown, or nothing. */
  readonly setAll: (on: boolean) => void;
}

/** The selection in a list; `key` names the list, another one starts with nothing selected. */
export function useSelection(key: string, listed: readonly string[]): ListSelection {
  const [kept, setKept] = useState({ key, selected: new Set() as Selection, anchor: '' });
  const current = kept.key === key ? kept : { key, selected: new Set<string>(), anchor: '' };
  // What left the list is not acted upon unseen.
  const selected = new Set(listed.filter((ref) => current.selected.has(ref)));
  return {
    selected,
    toggle: (ref, range) =>
      setKept({
        key,
        selected: toggled(selected, listed, ref, range ? current.anchor : null),
        anchor: ref,
      }),
    setAll: (on) => setKept({ key, selected: new Set(on ? listed : []), anchor: '' }),
  };
}
