import { DuplicateBanner } from './DuplicateBanner';

export const examples = { duplicate: () => <DuplicateBanner of="VGD-9QHR2D" /> };
