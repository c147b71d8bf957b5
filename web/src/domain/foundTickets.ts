import { OPEN_STATUSES, type PortalTicket, type Status } from './ticket';
import { compareTickets } from './ticketQuery';

// What words find is read in two phases, open tickets before the others: within one the store knows
// no order but that of the references. A page of it shows the latest activity first.

/** Whether each phase reads open tickets, of those that can find one in some statuses (none: any). */
export function phasesOf(statuses: readonly Status[]): readonly boolean[] {
  return [true, false].filter(
    (open) => statuses.length === 0 || statuses.some((status) => isOpen(status) === open),
  );
}

const isOpen = (status: Status) => OPEN_STATUSES.some((open) => open === status);

/** The order in which finds are read. */
export function compareFound(a: PortalTicket, b: PortalTicket): number {
  return openFirst(a, b) || (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0);
}

/** The order in which finds show, each page by itself. */
export function compareShown(a: PortalTicket, b: PortalTicket): number {
  return openFirst(a, b) || compareTickets('activite')(a, b);
}

const openFirst = (a: PortalTicket, b: PortalTicket) =>
  Number(isOpen(b.status)) - Number(isOpen(a.status));

/**
 * Puts the tickets of each page into an order of its own, so that what comes with the next one stands
 * below what was read already. `ends` are the last tickets of the pages, in the order `compare`.
 */
export function pageByPage<T extends PortalTicket>(
  tickets: readonly T[],
  ends: readonly T[],
  compare: (a: T, b: T) => number,
  within: (a: T, b: T) => number,
): readonly T[] {
  const pageOf = (ticket: T) => {
    const page = ends.findIndex((end) => compare(ticket, end) <= 0);
    return page < 0 ? ends.length : page;
  };
  return tickets.toSorted((a, b) => pageOf(a) - pageOf(b) || within(a, b));
}
