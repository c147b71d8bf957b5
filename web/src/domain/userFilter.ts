import type { AccountStatus, Role } from './people';
import { searchWords } from './search';
import { ROLES } from './user';

/** The statuses by which the list can be narrowed, in the order in which they are offered. */
export const ACCOUNT_STATUSES = [
  'pending',
  'active',
  'disabled',
  'erased',
] as const satisfies readonly AccountStatus[];

/** What the list of users shows; lives in the address, so that it can be kept and sent. */
export interface UserFilter {
  readonly status: AccountStatus | null;
  readonly role: Role | null;
  /** As typed. */
  readonly search: string;
}

/** One question to the store: users of these statuses, newest first. */
export interface UserQuery {
  readonly statuses: readonly AccountStatus[];
  readonly role: Role | null;
  /** The beginning of a word of name or address; null for any. */
  readonly word: string | null;
}

const PATH = '/administration/utilisateurs';

/** Reads the filter from an address; what it does not know is as if absent. */
export function parseUserFilter(query: Readonly<Record<string, string>>): UserFilter {
  return {
    status: ACCOUNT_STATUSES.find((name) => name === query.statut) ?? null,
    role: ROLES.find((name) => name === query.role) ?? null,
    search: query.q ?? '',
  };
}

/** The address of the list under a filter. */
export function userListPath({ status, role, search }: UserFilter): string {
  const query = new URLSearchParams();
  if (status) query.set('statut', status);
  if (role) query.set('role', role);
  if (search.trim()) query.set('q', search);
  const text = query.toString();
  return text ? `${PATH}?${text}` : PATH;
}

/** The accounts that wait, which stand first; null when the filter leaves them out. */
export function waitingQuery(filter: UserFilter): UserQuery | null {
  if (filter.status !== null && filter.status !== 'pending') return null;
  return { ...narrowing(filter), statuses: ['pending'] };
}

/** The accounts that have their place; null when only those that wait are asked for. */
export function settledQuery(filter: UserFilter): UserQuery | null {
  if (filter.status === 'pending') return null;
  return {
    ...narrowing(filter),
    statuses: filter.status ? [filter.status] : ['active', 'disabled'],
  };
}

/** The store takes one word: the longest of those searched leaves the fewest for the browser to look through. */
function narrowing({ role, search }: UserFilter): Pick<UserQuery, 'role' | 'word'> {
  const [longest = null] = searchWords(search).toSorted((a, b) => b.length - a.length);
  return { role, word: longest };
}

/** Whether the browser has to look through what the store answers. */
export function looksFurther({ search }: UserFilter): boolean {
  return searchWords(search).length > 1;
}
