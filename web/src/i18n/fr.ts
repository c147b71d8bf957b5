import { frAccounts } from './fr/accounts';
import { frProblems } from './fr/problems';
import { frTicket } from './fr/ticket';
import { frTickets } from './fr/tickets';
import { frWords } from './fr/words';
import { frEntry } from './fr.entry';

/** Every text that a user of the site sees. A second language is a second file of the type `Catalogue`. */
export const fr = {
  ...frEntry,
  ...frWords,
  ...frAccounts,
  ...frTickets,
  ...frTicket,
  ...frProblems,
};

/** The shape of a catalogue: every key is required of every language. */
export type Catalogue = typeof fr;
