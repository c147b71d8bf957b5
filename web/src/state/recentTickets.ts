import { signal } from '@preact/signals';
import type { PortalTicket } from '../domain/ticket';

/** A ticket that was looked at. */
export type RecentTicket = Pick<PortalTicket, 'ref' | 'title' | 'status'>;

const MOST = 6;

/** The tickets that were looked at since the page was loaded, latest first; nothing of them is stored. */
export const recentTickets = signal<readonly RecentTicket[]>([]);

/** Remembers a ticket that is being looked at. */
export function rememberTicket({ ref, title, status }: PortalTicket): void {
  const others = recentTickets.peek().filter((ticket) => ticket.ref !== ref);
  recentTickets.value = [{ ref, title, status }, ...others].slice(0, MOST);
}
