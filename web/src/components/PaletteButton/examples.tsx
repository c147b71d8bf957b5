import { PaletteButton } from './PaletteButton';

export const examples = { plain: () => <PaletteButton /> };
