import { parisDay } from './parisDay';
import { matchesSearch, searchWords } from './search';
import {
  NOBODY,
  type PeriodKind,
  statusesOf,
  type TeamFilter,
  type TicketOrder,
  type TicketPeriod,
} from './teamView';
import {
  type PortalTicket,
  PRIORITIES,
  type Priority,
  type StaffTicket,
  type Status,
} from './ticket';

/** One question to the store: alternatives within a field (none means any), all fields together. */
export interface TicketQuery {
  readonly statuses: readonly Status[];
  readonly priorities: readonly Priority[];
  readonly projectIds: readonly string[];
  readonly clientIds: readonly string[];
  /** Persons by their uid, and perhaps `NOBODY`. */
  readonly assignees: readonly string[];
  /** The uid of whom the tickets were shared with; null for any. */
  readonly sharedWith: string | null;
  /** Beginnings of words, all of which are there; none means any. */
  readonly words: readonly string[];
  /** Null for any time; otherwise the latest of it comes first, whatever the order. Not asked beside words. */
  readonly period: TicketPeriod | null;
  /** Of what words find the store knows no order. */
  readonly order: TicketOrder;
}

type Alternatives = 'statuses' | 'priorities' | 'projectIds' | 'clientIds' | 'assignees';
const FIELDS: readonly Alternatives[] = [
  'statuses',
  'priorities',
  'projectIds',
  'clientIds',
  'assignees',
];

/** Firestore refuses a query whose alternatives multiply to more. */
const COMBINATIONS_MAX = 30;

/** As many words as the store is asked for at once. */
const WORDS_MAX = 10;

/** The words of a search that the store is asked for. */
export function askedWords(search: string): readonly string[] {
  return searchWords(search).slice(0, WORDS_MAX);
}

/**
 * What the store is asked for a filter of this person. What it can't be asked as well is for `holds`
 * to look at.
 */
export function ticketQuery(filter: TeamFilter, uid: string): TicketQuery {
  return affordable(wholeQuery(filter, uid));
}

/** All that a filter of this person says, with as many words as the store is asked for. */
export function wholeQuery(
  { view, statuses, search, ...rest }: TeamFilter,
  uid: string,
): TicketQuery {
  const open = view === 'tous' ? [] : statusesOf(view);
  return {
    ...rest,
    statuses: statuses.length > 0 ? statuses : open,
    assignees: view === 'miens' ? [uid] : view === 'sans-responsable' ? [NOBODY] : rest.assignees,
    sharedWith: view === 'partages' ? uid : null,
    words: askedWords(search),
  };
}

/** Leaves out the fields with most alternatives until the rest can be asked together. */
function affordable(query: TicketQuery): TicketQuery {
  const kept = { ...query };
  let combinations = 1;
  for (const field of FIELDS.toSorted((a, b) => query[a].length - query[b].length)) {
    const count = Math.max(1, query[field].length);
    if (combinations * count > COMBINATIONS_MAX) Object.assign(kept, { [field]: [] });
    else combinations *= count;
  }
  return kept;
}

/** Whether the store's answer is the whole answer, so that it can count it too. */
export function isCountable(filter: TeamFilter, uid: string): boolean {
  // Beside words the store takes no period.
  if (searchWords(filter.search).length > (filter.period ? 0 : WORDS_MAX)) return false;
  const whole = wholeQuery(filter, uid);
  const asked = affordable(whole);
  return FIELDS.every((field) => asked[field].length === whole[field].length);
}

/** Whether the filter of this person holds the ticket. */
export function holds(filter: TeamFilter, uid: string, ticket: StaffTicket): boolean {
  const { statuses, priorities, projectIds, clientIds, assignees, sharedWith } = wholeQuery(
    filter,
    uid,
  );
  const among = <T>(alternatives: readonly T[], value: T) =>
    alternatives.length === 0 || alternatives.includes(value);
  return (
    among(statuses, ticket.status) &&
    among(priorities, ticket.priority) &&
    among(projectIds, ticket.projectId) &&
    among(clientIds, ticket.clientId) &&
    among(assignees, ticket.assignee?.uid ?? NOBODY) &&
    isWithin(filter.period, ticket) &&
    (sharedWith === null || ticket.sharedWith.some((person) => person.uid === sharedWith)) &&
    matchesSearch(filter.search, ...textsOf(ticket), ticket.clientName)
  );
}

function isWithin(period: TicketPeriod | null, ticket: StaffTicket): boolean {
  if (!period) return true;
  const at = period.of === 'created' ? ticket.createdAt : ticket.resolvedAt;
  if (!at) return false;
  const day = parisDay(at);
  return day >= (period.from ?? day) && day <= (period.to ?? day);
}

/** Whether every word that is searched begins a word of the ticket, as its Client may see it. */
export function isFound(search: string, ticket: PortalTicket): boolean {
  return matchesSearch(search, ...textsOf(ticket));
}

const textsOf = ({ ref, title, description, projectName, projectAddress }: PortalTicket) => [
  title,
  description,
  projectName,
  projectAddress,
  ref,
  ref.replace('-', ''),
];

/** What a list under a filter begins with. */
export function listOrder({ period, order }: TeamFilter): ListOrder {
  return period?.of ?? order;
}

/** An order that was chosen, or that of a period. */
export type ListOrder = TicketOrder | PeriodKind;

/** Puts tickets into the order of a list; equal ones keep one order everywhere. */
export function compareTickets(order: ListOrder): (a: PortalTicket, b: PortalTicket) => number {
  const latest = ({ createdAt, resolvedAt, updatedAt }: PortalTicket) =>
    (order === 'created' ? createdAt : (order === 'resolved' && resolvedAt) || updatedAt).getTime();
  return (a, b) => {
    const difference =
      order === 'anciens'
        ? a.createdAt.getTime() - b.createdAt.getTime()
        : (order === 'priorite' ? rankOf(b) - rankOf(a) : 0) || latest(b) - latest(a);
    return (
      difference || (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0) * (order === 'anciens' ? 1 : -1)
    );
  };
}

const rankOf = ({ priority }: PortalTicket) => PRIORITIES.indexOf(priority);
