import { frBulk } from './fr/bulk';
import { frFilters } from './fr/filters';
import { frKeyboard } from './fr/keyboard';

/**
 * The texts of the tools around the lists: filters, acts on several tickets, palette and keyboard. They
 * stand apart so that a list shows before them.
 */
export const frDesk = {
  filters: frFilters,
  bulk: frBulk,
  ...frKeyboard,
};

/** The shape of this part of a catalogue: every key is required of every language. */
export type DeskCatalogue = typeof frDesk;
