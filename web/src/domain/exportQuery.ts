import { NOBODY, type TeamFilter } from './teamView';
import { wholeQuery } from './ticketQuery';

/** What the functions are asked to export what a filter of this person shows, without question mark. */
export function exportQuery(filter: TeamFilter, uid: string): string {
  const { statuses, priorities, projectIds, clientIds, assignees, sharedWith, period } = wholeQuery(
    filter,
    uid,
  );
  const query = new URLSearchParams();
  const add = (name: string, values: readonly string[]) => {
    for (const value of values) query.append(name, value);
  };
  const some = (value: string | null) => (value ? [value] : []);
  add('status', statuses);
  add('priority', priorities);
  add('projectId', projectIds);
  add('clientId', clientIds);
  add(
    'assignee',
    assignees.map((uid) => (uid === NOBODY ? 'none' : uid)),
  );
  add('sharedWith', sharedWith ? ['me'] : []);
  add('q', some(filter.search.trim()));
  if (period) {
    add(`${period.of}From`, some(period.from));
    add(`${period.of}To`, some(period.to));
  }
  return query.toString();
}
