import { useRef } from 'preact/hooks';
import type { Columns } from '../domain/board';
import { STATUSES, type StaffTicket } from '../domain/ticket';
import { now } from './clock';
import { withOwnChange } from './ticketChanges';

/** So long a ticket that one moved is shown where it went before a listener tells of it. */
const CARRIED_MS = 30_000;

/**
 * The lists with what one has moved and no listener tells of: one of them gives a ticket up before the
 * next has it, and what is not among the first of its new column would be gone without a word.
 */
export function useCarried(listed: Columns): Columns {
  const carried = useRef(new Map<string, StaffTicket>());
  const all = STATUSES.flatMap((status) => listed[status]);
  const told = new Set(all.map(({ ref }) => ref));
  for (const ticket of all) {
    // Confirmed, or never moved: nothing to carry.
    if (withOwnChange(ticket).ticket === ticket) carried.current.delete(ticket.ref);
    else carried.current.set(ticket.ref, ticket);
  }
  const missing = [...carried.current.values()].filter((ticket) => {
    const moved = withOwnChange(ticket).ticket;
    const recent = now.value.getTime() - moved.statusSince.getTime() < CARRIED_MS;
    return !told.has(ticket.ref) && moved !== ticket && recent;
  });
  return missing.length === 0 ? listed : { ...listed, new: [...listed.new, ...missing] };
}
