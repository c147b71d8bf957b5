import type { PortalTicket } from './ticket';

/** What is known of a list that is read page by page: the latest version of every ticket that was seen. */
export type KnownTickets<T extends PortalTicket> = ReadonlyMap<string, T>;

/** How a list is cut out of what is known. */
export interface Cut<T extends PortalTicket> {
  /** Whether the list holds the ticket. */
  readonly holds: (ticket: T) => boolean;
  readonly compare: (a: T, b: T) => number;
  /** The first page as it stands on the server now. */
  readonly first: readonly T[];
  /** The list goes on after the first page. */
  readonly continued: boolean;
  /** The last ticket up to which the list was fetched; null for the whole list. */
  readonly last: T | null;
}

/** What is known once some tickets came, each perhaps later than a newer version of itself. */
export function withTickets<T extends PortalTicket>(
  known: KnownTickets<T>,
  tickets: readonly T[],
): KnownTickets<T> {
  const next = new Map(known);
  for (const ticket of tickets) {
    const before = next.get(ticket.ref);
    // A share leaves the version alone: of equal ones the later to come tells more.
    if (!before || before.version <= ticket.version) next.set(ticket.ref, ticket);
  }
  return next;
}

/**
 * The list, in its order. A ticket that belongs on the first page but is not there any more has left
 * the list; one beyond what was fetched waits for its page, so that none is skipped on the way.
 */
export function listed<T extends PortalTicket>(
  known: KnownTickets<T>,
  { holds, compare, first, continued, last }: Cut<T>,
): readonly T[] {
  const onFirst = new Set(first.map(({ ref }) => ref));
  const endOfFirst = continued ? first[first.length - 1] : undefined;
  const left = (ticket: T) =>
    !onFirst.has(ticket.ref) && (endOfFirst === undefined || compare(ticket, endOfFirst) <= 0);
  return [...known.values()]
    .filter((ticket) => holds(ticket) && !left(ticket))
    .filter((ticket) => last === null || compare(ticket, last) <= 0)
    .sort(compare);
}
