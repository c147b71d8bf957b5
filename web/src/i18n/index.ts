import { type Catalogue, fr } from './fr';

/** The texts of the interface, in the language of the page. */
export const t: Catalogue = fr;
