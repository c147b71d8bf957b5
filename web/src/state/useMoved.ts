import { watchLatestTickets } from '../data/tickets';
import type { StaffTicket } from '../domain/ticket';
import { useLive } from './useLive';

/** Another text each time that a ticket moved; null while that is not known. */
export function useMoved(): string | null {
  const live = useLive<readonly StaffTicket[]>('last moved', (sink) => watchLatestTickets(1, sink));
  if (live.kind !== 'ready' || live.fromCache) return null;
  const [ticket] = live.value;
  return ticket ? `${ticket.ref} ${ticket.version}` : '';
}
