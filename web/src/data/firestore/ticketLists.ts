import {
  type DocumentSnapshot,
  getCountFromServer,
  getDocsFromServer,
  limit,
  type Query,
  query,
} from 'firebase/firestore';
import { searchWords } from '../../domain/search';
import type { TeamFilter } from '../../domain/teamView';
import type { PortalTicket, StaffTicket, Status } from '../../domain/ticket';
import { searchedWords, ticketQuery } from '../../domain/ticketQuery';
import type { Sink, Teardown } from '../sink';
import type { TicketPage } from '../tickets';
import { toPortalTicket, toStaffTicket } from './mappers';
import { openFirestore } from './open';
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
  const target = await teamList(filter, uid, size);
  return subscribeQuery(target, pageOf(target, toStaffTicket, size), sink);
}

export async function watchFoundTickets(
  clientId: string,
  search: string,
  size: number,
  sink: Sink<TicketPage<PortalTicket>>,
): Promise<Teardown> {
  const db = await openFirestore();
  const list = (word: string) => queries.foundTickets(db, clientId, word, size);
  const target = list((await mostSelective(searchWords(search), list)) ?? '');
  return subscribeQuery(target, pageOf(target, toPortalTicket, size), sink);
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
  return countUpTo(await teamList(filter, uid, max), max);
}

/** The query of the team's tickets under a filter, by the word of its search that the fewest have. */
export async function teamList(
  filter: TeamFilter,
  uid: string,
  size: number,
  since: Date | null = null,
): Promise<Query> {
  const db = await openFirestore();
  const asked = ticketQuery(filter, uid);
  const list = (word: string | null) => queries.teamTickets(db, { ...asked, word }, size, since);
  return list(await mostSelective(searchedWords(filter), list));
}

/** A count costs one read, up to this many. */
const COUNTED_MAX = 1000;

/** The word that the fewest tickets have, of those that the store can be asked one of. */
async function mostSelective(
  words: readonly string[],
  list: (word: string) => Query,
): Promise<string | null> {
  const [longest = null, ...others] = words.toSorted((a, b) => b.length - a.length);
  if (longest === null || others.length === 0) return longest;
  try {
    const counts = await Promise.all(words.map((word) => countUpTo(list(word), COUNTED_MAX)));
    return words[counts.indexOf(Math.min(...counts))] ?? longest;
  } catch {
    // Without a network the longest word leaves the fewest to look through.
    return longest;
  }
}

/** How many documents a query finds, up to `max`. */
export async function countUpTo(list: Query, max: number): Promise<number> {
  return (await getCountFromServer(query(list, limit(max)))).data().count;
}

/** A page, and the way to the one after it. */
export const pageOf =
  <T extends PortalTicket>(list: Query, map: (document: DocumentSnapshot) => T, size: number) =>
  (documents: readonly DocumentSnapshot[]): TicketPage<T> => {
    const last = documents[documents.length - 1];
    const more = last && documents.length >= size;
    return {
      tickets: documents.map(map),
      next: more ? (count) => fetchPage(list, map, last, count) : null,
    };
  };

async function fetchPage<T extends PortalTicket>(
  list: Query,
  map: (document: DocumentSnapshot) => T,
  last: DocumentSnapshot,
  size: number,
): Promise<TicketPage<T>> {
  // What the cache has of a list's past may have holes.
  const { docs } = await getDocsFromServer(queries.after(list, last, size));
  return pageOf(list, map, size)(docs);
}
