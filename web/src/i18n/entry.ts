import { type EntryCatalogue, frEntry } from './fr.entry';

/** The texts of the screens before sign-in; the whole catalogue is in `index.ts`. */
export const t: EntryCatalogue = frEntry;
