import { type Day, isDay } from './parisDay';
import { OPEN_STATUSES, PRIORITIES, type Priority, STATUSES, type Status } from './ticket';

/** The views that everybody of the team has, named as in the address. */
export const TEAM_VIEWS = ['ouverts', 'miens', 'partages', 'sans-responsable', 'tous'] as const;
export type TeamView = (typeof TEAM_VIEWS)[number];

/** Orders of a list, named as in the address: latest activity, longest open, most urgent first. */
export const TICKET_ORDERS = ['activite', 'anciens', 'priorite'] as const;
export type TicketOrder = (typeof TICKET_ORDERS)[number];

/** What of a ticket a period can be about, named as in the address: its opening, or its resolution. */
export const PERIOD_KINDS = ['created', 'resolved'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** The days, both included, in which something of a ticket lies; null for no bound. The latest comes first. */
export interface TicketPeriod {
  readonly of: PeriodKind;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Stands for “nobody” among the people who answer for a ticket. */
export const NOBODY = 'personne';

/** What the team's list or board shows; lives in the address, so that it can be kept and sent. */
export interface TeamFilter {
  readonly view: TeamView;
  /** Alternatives; none means any. So for each of the next four. */
  readonly statuses: readonly Status[];
  readonly priorities: readonly Priority[];
  readonly projectIds: readonly string[];
  readonly clientIds: readonly string[];
  /** Persons by their uid, and perhaps `NOBODY`. */
  readonly assignees: readonly string[];
  /** As typed. */
  readonly search: string;
  /** Null for any time. It brings an order of its own. */
  readonly period: TicketPeriod | null;
  readonly order: TicketOrder;
}

/** What shows while nothing is asked for. */
export const PLAIN_FILTER: TeamFilter = {
  view: 'ouverts',
  statuses: [],
  priorities: [],
  projectIds: [],
  clientIds: [],
  assignees: [],
  search: '',
  period: null,
  order: 'activite',
};

/** The statuses by which a view can be narrowed: only one of them holds finished tickets. */
export function statusesOf(view: TeamView): readonly Status[] {
  return view === 'tous' ? STATUSES : OPEN_STATUSES;
}

/** Whether a view leaves open who answers for its tickets. */
export function leavesAssignee(view: TeamView): boolean {
  return view !== 'miens' && view !== 'sans-responsable';
}

/** As many alternatives of one kind as an address can name. */
const VALUES_MAX = 10;

/** Reads the filter from an address; what it does not know, or the view does not hold, is as if absent. */
export function parseTeamFilter(query: Readonly<Record<string, string>>): TeamFilter {
  const view = TEAM_VIEWS.find((name) => name === query.vue) ?? 'ouverts';
  return withinView({
    view,
    statuses: STATUSES.filter((name) => valuesOf(query.statut).includes(name)),
    priorities: PRIORITIES.filter((name) => valuesOf(query.priorite).includes(name)),
    projectIds: valuesOf(query.projet),
    clientIds: valuesOf(query.client),
    assignees: valuesOf(query.responsable),
    search: query.q ?? '',
    period: periodIn(query),
    order: TICKET_ORDERS.find((name) => name === query.tri) ?? 'activite',
  });
}

/** The period that an address names; of two, the first. */
function periodIn(query: Readonly<Record<string, string>>): TicketPeriod | null {
  const day = (name: string) => (isDay(query[name]) ? query[name] : null);
  const periods = PERIOD_KINDS.map((of) => ({ of, from: day(`${of}From`), to: day(`${of}To`) }));
  return periods.find(({ from, to }) => from || to) ?? null;
}

/** The filter without what its view or its period does not hold. */
function withinView(filter: TeamFilter): TeamFilter {
  const offered = statusesOf(filter.view);
  return {
    ...filter,
    statuses: filter.statuses.filter((status) => offered.includes(status)),
    assignees: leavesAssignee(filter.view) ? filter.assignees : [],
    order: filter.period ? 'activite' : filter.order,
  };
}

function valuesOf(text = ''): readonly string[] {
  const values = text.split(',').filter((value) => /^[\w-]{1,128}$/.test(value));
  return [...new Set(values)].slice(0, VALUES_MAX);
}

/** The filter as the query of an address, without question mark; empty for the plain one. */
export function filterQuery(filter: TeamFilter): string {
  const { view, statuses, priorities, projectIds, clientIds, assignees, search, period, order } =
    withinView(filter);
  const query = new URLSearchParams();
  const put = (name: string, value: string) => value && query.set(name, value);
  put('vue', view === 'ouverts' ? '' : view);
  put('statut', statuses.join());
  put('priorite', priorities.join());
  put('projet', projectIds.join());
  put('client', clientIds.join());
  put('responsable', assignees.join());
  put('q', search.trim() && search);
  if (period) {
    put(`${period.of}From`, period.from ?? '');
    put(`${period.of}To`, period.to ?? '');
  }
  put('tri', order === 'activite' ? '' : order);
  // A comma needs no escape there, and reads better without.
  return query.toString().replaceAll('%2C', ',');
}

/** The address of the list under a filter. */
export function teamListPath(filter: TeamFilter): string {
  const query = filterQuery(filter);
  return query ? `/tickets?${query}` : '/tickets';
}

/** Whether the view is narrowed by anything. */
export function isNarrowed(filter: TeamFilter): boolean {
  return filterQuery(filter) !== filterQuery(widened(filter));
}

/** The view alone, in the same order: all that narrows it taken away. */
export function widened({ view, order }: TeamFilter): TeamFilter {
  return { ...PLAIN_FILTER, view, order };
}
