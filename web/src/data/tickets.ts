import type { TeamFilter } from '../domain/teamView';
import type { PortalTicket, StaffTicket, Status } from '../domain/ticket';
import { lazily as begin } from './lazily';
import { loadFirestore } from './live';
import type { Sink, Teardown } from './sink';

type Firestore = Awaited<ReturnType<typeof loadFirestore>>;

const lazily = <T>(sink: Sink<T>, start: (firestore: Firestore) => Promise<Teardown>): Teardown =>
  begin(loadFirestore, sink, start);

/** A part of a list as the store answers it; what of a filter it could not be asked is not looked at. */
export interface TicketPage<T extends PortalTicket> {
  readonly tickets: readonly T[];
  /** Fetches what comes after it, fails without a network; null where the list ends. */
  readonly next: ((size: number) => Promise<TicketPage<T>>) | null;
}

/** A Client's tickets in some statuses, latest activity first. */
export function watchPortalTickets(
  clientId: string,
  statuses: readonly Status[],
  size: number,
  sink: Sink<readonly PortalTicket[]>,
): Teardown {
  return lazily(sink, (f) => f.watchPortalTickets(clientId, statuses, size, sink));
}

/** The first page of the team's tickets under a filter of this person. */
export function watchTeamTickets(
  filter: TeamFilter,
  uid: string,
  size: number,
  sink: Sink<TicketPage<StaffTicket>>,
): Teardown {
  return lazily(sink, (f) => f.watchTeamTickets(filter, uid, size, sink));
}

/** The first page of a Client's tickets that hold a word of the search, latest activity first. */
export function watchFoundTickets(
  clientId: string,
  search: string,
  size: number,
  sink: Sink<TicketPage<PortalTicket>>,
): Teardown {
  return lazily(sink, (f) => f.watchFoundTickets(clientId, search, size, sink));
}

/** Whatever moved last, of all tickets; for the team. */
export function watchLatestTickets(size: number, sink: Sink<readonly StaffTicket[]>): Teardown {
  return lazily(sink, (f) => f.watchLatestTickets(size, sink));
}

/**
 * What moved since an instant: of a Client's tickets, or (`clientId` null) of this person's own and of
 * those shared with them.
 */
export function watchMovedTickets(
  clientId: string | null,
  uid: string,
  since: Date,
  size: number,
  sink: Sink<readonly PortalTicket[]>,
): Teardown {
  return lazily(sink, (f) => f.watchMovedTickets(clientId, uid, since, size, sink));
}

/** How many tickets a filter of this person holds, up to `max`; fails without a network. */
export async function countTeamTickets(
  filter: TeamFilter,
  uid: string,
  max: number,
): Promise<number> {
  return (await loadFirestore()).countTeamTickets(filter, uid, max);
}
