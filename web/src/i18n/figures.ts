import { type FiguresCatalogue, frFigures } from './fr.figures';

/** The texts of the figures; the rest of the catalogue is in `index.ts`. */
export const figureTexts: FiguresCatalogue = frFigures;
