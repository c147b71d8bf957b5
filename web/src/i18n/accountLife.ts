import { frAccountLife } from './fr/accountLife';

/** The texts of the life of an account, which who is at work does not fetch; the rest is in `index.ts`. */
export const life: typeof frAccountLife = frAccountLife;
