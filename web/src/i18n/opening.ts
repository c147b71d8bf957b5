import { frNewTicket } from './fr/newTicket';

/** The texts with which a ticket is opened, which its followers do not fetch; the rest is in `index.ts`. */
export const opening: typeof frNewTicket = frNewTicket;
