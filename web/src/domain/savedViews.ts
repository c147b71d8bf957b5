import type { SavedView } from './people';
import { filterQuery, parseTeamFilter, type TeamFilter } from './teamView';
import { lineError } from './text';

/** Bounds of what a person keeps, as the functions check them; lengths in characters. */
export const VIEW_LIMITS = { viewsMax: 20, nameMax: 60, queryMax: 500 } as const;

/** What a kept view shows. What the query says that nobody knows is as if absent. */
export function filterOf({ query }: SavedView): TeamFilter {
  return parseTeamFilter(Object.fromEntries(new URLSearchParams(query)));
}

/** The view that shows exactly this, if it is kept. */
export function viewOf(views: readonly SavedView[], filter: TeamFilter): SavedView | null {
  const query = filterQuery(filter);
  return views.find((view) => filterQuery(filterOf(view)) === query) ?? null;
}

export type ViewError = 'required' | 'too_long' | 'taken' | 'too_many' | 'query_too_long';

/** What keeps a filter from being kept under a name; null when nothing does. `former`: the view that is renamed. */
export function viewError(
  views: readonly SavedView[],
  name: string,
  query: string,
  former: SavedView | null,
): ViewError | null {
  const wanted = name.trim();
  const wrong = lineError(wanted, VIEW_LIMITS.nameMax);
  if (wrong) return wrong;
  if (views.some((view) => view !== former && view.name === wanted)) return 'taken';
  if (!former && views.length >= VIEW_LIMITS.viewsMax) return 'too_many';
  return query.length > VIEW_LIMITS.queryMax ? 'query_too_long' : null;
}

/** The views with one more at the end, or with another name in its place. */
export function withView(
  views: readonly SavedView[],
  name: string,
  query: string,
  former: SavedView | null,
): readonly SavedView[] {
  const kept = { name: name.trim(), query };
  return former ? views.map((view) => (view === former ? kept : view)) : [...views, kept];
}
