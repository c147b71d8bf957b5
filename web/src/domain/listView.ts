/** A list of what is in use or of what was put away, and what is searched in it; lives in the address. */
export interface ListView {
  readonly archived: boolean;
  readonly search: string;
}

/** Reads the view from an address; what it does not know is as if absent. */
export function parseListView(query: Readonly<Record<string, string>>): ListView {
  return { archived: query.etat === 'archives', search: query.q ?? '' };
}

/** The address of a list under a view. */
export function listPath(path: string, { archived, search }: ListView): string {
  const query = new URLSearchParams();
  if (archived) query.set('etat', 'archives');
  if (search.trim()) query.set('q', search);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
