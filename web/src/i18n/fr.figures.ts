import { frFigures } from './fr/figures';

export { frFigures };

/** The shape of this part of a catalogue: every key is required of every language. */
export type FiguresCatalogue = typeof frFigures;
