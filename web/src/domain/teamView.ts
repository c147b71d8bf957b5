import { OPEN_STATUSES, STATUSES, type Status } from './ticket';

/** The saved views of the team's list, named as in the address. */
export const TEAM_VIEWS = ['ouverts', 'miens', 'sans-responsable', 'tous'] as const;
export type TeamView = (typeof TEAM_VIEWS)[number];

/** What the team's list shows; lives in the address, so that it can be kept and sent. */
export interface TeamFilter {
  readonly view: TeamView;
  readonly status: Status | null;
}

/** The statuses by which a view can be narrowed: only one of them holds finished tickets. */
export function statusesOf(view: TeamView): readonly Status[] {
  return view === 'tous' ? STATUSES : OPEN_STATUSES;
}

/** Reads the filter from an address; what it does not know, or the view does not hold, is as if absent. */
export function parseTeamFilter(query: Readonly<Record<string, string>>): TeamFilter {
  const view = TEAM_VIEWS.find((name) => name === query.vue) ?? 'ouverts';
  const status = statusesOf(view).find((name) => name === query.statut) ?? null;
  return { view, status };
}

/** The address of the list under a filter. */
export function teamListPath({ view, status }: TeamFilter): string {
  const query = new URLSearchParams();
  if (view !== 'ouverts') query.set('vue', view);
  if (status && statusesOf(view).includes(status)) query.set('statut', status);
  const text = query.toString();
  return text ? `/tickets?${text}` : '/tickets';
}
