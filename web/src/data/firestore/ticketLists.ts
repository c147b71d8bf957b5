import type { Query } from 'firebase/firestore';
import { phasesOf } from '../../domain/foundTickets';
import type { TeamFilter } from '../../domain/teamView';
import type { PortalTicket, StaffTicket, Status } from '../../domain/ticket';
import { askedWords, ticketQuery } from '../../domain/ticketQuery';
import type { Sink, Teardown } from '../sink';
import type { TicketPage } from '../tickets';
import { toPortalTicket, toStaffTicket } from './mappers';
import { openFirestore } from './open';
import { countUpTo, subscribePages } from './pages';
import { subscribeQuery } from './subscribe';
import * as queries from './ticketQueries';

// The lazily loaded side of ../tickets.ts, which documents each of these.

export async function watchPortalTickets(
  clientId: string,
  statuses: readonly Status[],
  size: number,
  sink: Sink<readonly PortalTicket[]>,
): Promise<Teardown> {
  const target = queries.portalTickets(await openFirestore(), clientId, statuses, size);
  return subscribeQuery(target, (documents) => documents.map(toPortalTicket), sink);
}

export async function watchTeamTickets(
  filter: TeamFilter,
  uid: string,
  size: number,
  sink: Sink<TicketPage<StaffTicket>>,
): Promise<Teardown> {
  return subscribePages(await teamLists(filter, uid), toStaffTicket, size, sink);
}

export async function watchFoundTickets(
  clientId: string,
  search: string,
  size: number,
  sink: Sink<TicketPage<PortalTicket>>,
): Promise<Teardown> {
  const db = await openFirestore();
  const words = askedWords(search);
  const lists = phasesOf([]).map((open) => queries.foundTickets(db, clientId, words, open));
  return subscribePages(lists, toPortalTicket, size, sink);
}

export async function watchLatestTickets(
  size: number,
  sink: Sink<readonly StaffTicket[]>,
): Promise<Teardown> {
  const target = queries.latestTickets(await openFirestore(), size);
  return subscribeQuery(target, (documents) => documents.map(toStaffTicket), sink);
}

export async function watchMovedTickets(
  clientId: string | null,
  uid: string,
  since: Date,
  size: number,
  sink: Sink<readonly PortalTicket[]>,
): Promise<Teardown> {
  const db = await openFirestore();
  const target =
    clientId === null
      ? queries.movedTeamTickets(db, uid, since, size)
      : queries.movedPortalTickets(db, clientId, since, size);
  const map = clientId === null ? toStaffTicket : toPortalTicket;
  return subscribeQuery(target, (documents) => documents.map(map), sink);
}

export async function countTeamTickets(
  filter: TeamFilter,
  uid: string,
  max: number,
): Promise<number> {
  return countUpTo(await teamLists(filter, uid), max);
}

/** The whole lists that answer a filter of this person, one after the other. */
export async function teamLists(
  filter: TeamFilter,
  uid: string,
  since: Date | null = null,
): Promise<readonly Query[]> {
  const db = await openFirestore();
  const asked = ticketQuery(filter, uid);
  // Beside a bound in time the store takes no words.
  if (asked.words.length === 0 || since) return [queries.teamTickets(db, asked, since)];
  return phasesOf(asked.statuses).map((open) => queries.foundTeamTickets(db, asked, open));
}
