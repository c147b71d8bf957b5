import { type DeskCatalogue, frDesk } from './fr.desk';

/** The texts of the tools around the lists; the rest of the catalogue is in `index.ts`. */
export const desk: DeskCatalogue = frDesk;
