import type { DayRange } from './figures';
import { PLAIN_FILTER, type TeamFilter, teamListPath } from './teamView';

// Each figure leads to the list of the tickets that it counts.

type Narrowed = Partial<Pick<TeamFilter, 'priorities' | 'statuses' | 'assignees'>>;

/** The tickets that were opened in a period. */
export function createdPath({ from, to }: DayRange, narrowed: Narrowed = {}): string {
  return listOf({ ...narrowed, period: { of: 'created', from, to } });
}

/** The tickets that were resolved in a period, and not reopened since. */
export function resolvedPath({ from, to }: DayRange, narrowed: Narrowed = {}): string {
  return listOf({ ...narrowed, period: { of: 'resolved', from, to } });
}

/** The tickets that are open now. */
export const OPEN_PATH = teamListPath(PLAIN_FILTER);

/** Those of them that nobody answers for. */
export const UNASSIGNED_PATH = teamListPath({ ...PLAIN_FILTER, view: 'sans-responsable' });

const listOf = (facts: Partial<TeamFilter>) =>
  teamListPath({ ...PLAIN_FILTER, view: 'tous', ...facts });
