import { watchUserOfEmail, watchUsers, watchUsersOfClient } from '../data/organisation';
import type { UserRecord } from '../domain/user';
import type { UserQuery } from '../domain/userFilter';
import { type Live, useLive } from './useLive';
import { type Pages, usePages } from './usePages';

// With the names of their Clients and the accounts that wait, one screen reads at most 50 documents.
const USERS_SIZE = 19;

/** As many accounts as are looked through where the store can't do all of a search. */
const SEARCHED_SIZE = 100;

/** As many accounts that wait as the first page shows; their count says no more either. */
export const WAITING_SIZE = 10;

const WAITING: UserQuery = { statuses: ['pending'], role: null, word: null };

/** Accounts, newest first; none are read for a null query. `far`: what comes is looked through further. */
export function useUsers(
  query: UserQuery | null,
  far: boolean,
  step = USERS_SIZE,
): Pages<UserRecord> {
  const key = `users/${JSON.stringify(query)}/${far}`;
  const { size, more } = usePages(key, far ? SEARCHED_SIZE : step);
  const live = useLive<readonly UserRecord[]>(
    key,
    query && ((sink) => watchUsers(query, size, sink)),
    size,
  );
  return { live, size, more };
}

/** How many accounts wait, up to a first page; for an admin, 0 for anyone else. */
export function useWaitingCount(admin: boolean): number {
  const live = useLive<readonly UserRecord[]>(
    'waiting',
    admin ? (sink) => watchUsers(WAITING, WAITING_SIZE, sink) : null,
  );
  return live.kind === 'ready' ? live.value.length : 0;
}

/** The users of a Client, by name. */
export function useUsersOfClient(clientId: string): Pages<UserRecord> {
  const key = `users of ${clientId}`;
  const { size, more } = usePages(key, USERS_SIZE);
  const live = useLive<readonly UserRecord[]>(
    key,
    (sink) => watchUsersOfClient(clientId, size, sink),
    size,
  );
  return { live, size, more };
}

/** The account of a whole address, as typed; nothing is read for an empty one. */
export function useUserOfEmail(email: string): Live<UserRecord | null> {
  const address = email.trim().toLowerCase();
  return useLive<UserRecord | null>(
    `user ${address}`,
    address === '' ? null : (sink) => watchUserOfEmail(address, sink),
  );
}
