import {
  and,
  collection,
  type DocumentSnapshot,
  FieldPath,
  type Firestore,
  limit,
  or,
  orderBy,
  type Query,
  type QueryFilterConstraint,
  type QueryOrderByConstraint,
  query,
  startAfter,
  Timestamp,
  where,
} from 'firebase/firestore';
import { dayAfter, startOfDay } from '../../domain/parisDay';
import { NOBODY, type TicketPeriod } from '../../domain/teamView';
import type { Status } from '../../domain/ticket';
import type { ListOrder, TicketQuery } from '../../domain/ticketQuery';
import { root } from './queries';

// The queries of lists of tickets.

/** Index: tickets (status, updatedAt desc). */
export const portalTickets = (
  db: Firestore,
  clientId: string,
  statuses: readonly Status[],
  count: number,
): Query =>
  query(
    collection(db, `${root(clientId)}tickets`),
    where('status', 'in', statuses),
    orderBy('updatedAt', 'desc'),
    limit(count),
  );

const ORDERS: Readonly<Record<ListOrder, () => QueryOrderByConstraint[]>> = {
  activite: () => [orderBy('updatedAt', 'desc')],
  anciens: () => [orderBy('createdAt', 'asc')],
  priorite: () => [orderBy('priorityRank', 'desc'), orderBy('updatedAt', 'desc')],
  created: () => [orderBy('createdAt', 'desc')],
  resolved: () => [orderBy('resolvedAt', 'desc')],
};

/**
 * Any of the fields together but words, in any of the orders. Indexes: tickets (status | priority |
 * projectId | clientId | assignee | assignee.uid | sharedWithUids, then updatedAt desc, createdAt asc,
 * priorityRank desc and updatedAt desc, or, of a period, createdAt desc or resolvedAt desc), which
 * Firestore merges for what is asked together.
 * `since` leaves out what did not move from then on, in the order of activity alone.
 */
export const teamTickets = (
  db: Firestore,
  asked: TicketQuery,
  since: Date | null = null,
): Query => {
  const filters = filtersOf(asked);
  if (since) filters.push(where('updatedAt', '>=', Timestamp.fromDate(since)));
  if (asked.period) filters.push(...periodFilters(asked.period));
  const tickets = collection(db, 'tickets');
  const order = ORDERS[asked.period?.of ?? asked.order]();
  return filters.length > 0 ? query(tickets, and(...filters), ...order) : query(tickets, ...order);
};

function filtersOf(asked: TicketQuery): QueryFilterConstraint[] {
  const filters: QueryFilterConstraint[] = [];
  const among = (field: string, values: readonly string[]) => {
    if (values.length === 1) filters.push(where(field, '==', values[0]));
    else if (values.length > 1) filters.push(where(field, 'in', values));
  };
  among('status', asked.statuses);
  among('priority', asked.priorities);
  among('projectId', asked.projectIds);
  among('clientId', asked.clientIds);
  filters.push(...assigneeFilter(asked.assignees));
  if (asked.sharedWith) filters.push(where('sharedWithUids', 'array-contains', asked.sharedWith));
  return filters;
}

function periodFilters({ of, from, to }: TicketPeriod): QueryFilterConstraint[] {
  const bound = (operator: '>=' | '<', day: string) =>
    where(`${of}At`, operator, Timestamp.fromDate(startOfDay(day)));
  return [...(from ? [bound('>=', from)] : []), ...(to ? [bound('<', dayAfter(to))] : [])];
}

function assigneeFilter(assignees: readonly string[]): QueryFilterConstraint[] {
  const nobody = assignees.includes(NOBODY) ? [where('assignee', '==', null)] : [];
  const uids = assignees.filter((uid) => uid !== NOBODY);
  const persons = uids.length > 0 ? [where('assignee.uid', 'in', uids)] : [];
  const either = [...nobody, ...persons];
  return either.length > 1 ? [or(...either)] : either;
}

/**
 * Words and any of the fields together, open or not, by their references: any other order would want
 * an index for each word. Firestore merges the automatic indexes of the fields.
 */
export const foundTeamTickets = (db: Firestore, asked: TicketQuery, open: boolean): Query =>
  query(collection(db, 'tickets'), and(...wordFilters(asked.words, open), ...filtersOf(asked)));

/** The same below a portal, by words alone. */
export const foundTickets = (
  db: Firestore,
  clientId: string,
  words: readonly string[],
  open: boolean,
): Query => query(collection(db, `${root(clientId)}tickets`), and(...wordFilters(words, open)));

function wordFilters(words: readonly string[], open: boolean): QueryFilterConstraint[] {
  return [
    ...words.map((word) => where(new FieldPath('words', word), '==', true)),
    where('open', '==', open),
  ];
}

/** The rest of a list, after the last document that is known of it. */
export const after = (list: Query, last: DocumentSnapshot, count: number): Query =>
  query(list, startAfter(last), limit(count));

/** Whatever moved last, of all tickets. */
export const latestTickets = (db: Firestore, count: number): Query =>
  query(collection(db, 'tickets'), orderBy('updatedAt', 'desc'), limit(count));

/** What moved of a person's own tickets and of those shared with them. Indexes: as `teamTickets`. */
export const movedTeamTickets = (db: Firestore, uid: string, since: Date, count: number): Query =>
  query(
    collection(db, 'tickets'),
    and(
      or(where('assignee.uid', '==', uid), where('sharedWithUids', 'array-contains', uid)),
      where('updatedAt', '>', Timestamp.fromDate(since)),
    ),
    orderBy('updatedAt', 'desc'),
    limit(count),
  );

/** What moved of a Client's tickets. */
export const movedPortalTickets = (
  db: Firestore,
  clientId: string,
  since: Date,
  count: number,
): Query =>
  query(
    collection(db, `${root(clientId)}tickets`),
    where('updatedAt', '>', Timestamp.fromDate(since)),
    orderBy('updatedAt', 'desc'),
    limit(count),
  );
