import type { Role } from './people';
import { type Transition, transitionsFrom } from './policy';
import { isSearch } from './search';
import { filterQuery, parseTeamFilter, type TeamFilter, type TicketOrder } from './teamView';
import { type PortalTicket, STATUSES, type StaffTicket, type Status } from './ticket';
import { compareTickets, isCountable } from './ticketQuery';

/** What each column of the board holds, in its order. */
export type Columns = Readonly<Record<Status, readonly StaffTicket[]>>;

/** A board without cards. */
export const noCards = (): Record<Status, StaffTicket[]> => ({
  new: [],
  accepted: [],
  in_progress: [],
  waiting_for_client: [],
  resolved: [],
  closed: [],
});

/** How far back the columns of finished work reach. */
export const RECENT_DAYS = 14;

/** Whether a column holds only what happened lately: finished work is without end. */
export function isRecentOnly(status: Status): boolean {
  return status === 'resolved' || status === 'closed';
}

/** The first instant that the columns of finished work reach back to: a midnight, so that it stands for a day. */
export function recentFrom(present: Date): Date {
  const from = new Date(present);
  from.setDate(from.getDate() - RECENT_DAYS);
  from.setHours(0, 0, 0, 0);
  return from;
}

/** The most pressing work first; of finished work, what was finished last. */
const orderOf = (status: Status): TicketOrder => (isRecentOnly(status) ? 'activite' : 'priorite');

/** Reads the filter of the board from an address; it stands for the present, whatever the period. */
export function parseBoardFilter(query: Readonly<Record<string, string>>): TeamFilter {
  return { ...parseTeamFilter(query), period: null };
}

/** The address of the board under a filter, without its period. */
export function boardPath(filter: TeamFilter): string {
  const query = filterQuery({ ...filter, period: null });
  return query ? `/tableau?${query}` : '/tableau';
}

/** What the store is asked for one column. */
export interface ColumnQuery {
  readonly filter: TeamFilter;
  /** What did not move from then on is left out; null for no bound. */
  readonly since: Date | null;
}

/** One column of the board under a filter: its own status, whichever the list was narrowed to. */
export function columnQuery(filter: TeamFilter, status: Status, present: Date): ColumnQuery {
  return {
    filter: { ...filter, statuses: [status], order: orderOf(status) },
    since: isRecentOnly(status) ? recentFrom(present) : null,
  };
}

/** Whether the store can count a column: it takes no words beside a bound in time. */
export function isColumnCountable({ filter, since }: ColumnQuery, uid: string): boolean {
  return isCountable(filter, uid) && !(since && isSearch(filter.search));
}

/**
 * Puts the tickets of all columns where they stand by now, one's own moves on their way included. A
 * ticket that two columns tell of, as one listener is ahead of the other, stands where it got last.
 */
export function columnsOf(listed: Columns, current: (ticket: StaffTicket) => StaffTicket): Columns {
  const latest = new Map<string, StaffTicket>();
  for (const ticket of STATUSES.flatMap((status) => listed[status])) {
    const known = latest.get(ticket.ref);
    if (!known || known.version < ticket.version) latest.set(ticket.ref, ticket);
  }
  const columns = noCards();
  for (const ticket of latest.values()) {
    const here = current(ticket);
    columns[here.status].push(here);
  }
  for (const status of STATUSES) columns[status].sort(compareTickets(orderOf(status)));
  return columns;
}

/** The move of a ticket to a column, if this role may make it. */
export function moveTo(ticket: PortalTicket, to: Status, role: Role): Transition | undefined {
  return transitionsFrom(ticket.status, role).find((move) => move.to === to);
}

/** Whether a move begins with a word to the Client: it is asked something, or told that it is done. */
export function asksForMessage({ to, messageRequired }: Transition): boolean {
  return messageRequired || to === 'waiting_for_client' || to === 'resolved';
}

/** Where a key leads from a card, as one's eye goes; null where there is nothing. */
export function cardAfter(columns: Columns, ref: string, key: string): string | null {
  const here = STATUSES.findIndex((status) => columns[status].some((card) => card.ref === ref));
  const column = columns[STATUSES[here] ?? 'new'];
  const place = column.findIndex((card) => card.ref === ref);
  const at = (cards: Columns[Status], index: number) =>
    cards[Math.max(0, Math.min(index, cards.length - 1))]?.ref ?? null;
  const beside = (statuses: readonly Status[]) => {
    const next = statuses.find((status) => columns[status].length > 0);
    return next ? at(columns[next], place) : null;
  };
  switch (key) {
    case 'ArrowDown':
      return at(column, place + 1);
    case 'ArrowUp':
      return at(column, place - 1);
    case 'Home':
      return at(column, 0);
    case 'End':
      return at(column, column.length - 1);
    case 'ArrowRight':
      return beside(STATUSES.slice(here + 1));
    case 'ArrowLeft':
      return beside(STATUSES.slice(0, here).reverse());
    default:
      return null;
  }
}
