import type { ClientRecord } from '../domain/client';
import type { Invitation, InvitationState } from '../domain/invitation';
import type { ClientCompany, ProjectRecord } from '../domain/project';
import type { PortalTicket } from '../domain/ticket';
import type { UserRecord } from '../domain/user';
import type { UserQuery } from '../domain/userFilter';
import { lazily as begin } from './lazily';
import type { Sink, Teardown } from './sink';

type Organisation = typeof import('./firestore/organisation');

const load = (): Promise<Organisation> => import('./firestore/organisation');

const lazily = <T>(sink: Sink<T>, start: (code: Organisation) => Promise<Teardown>): Teardown =>
  begin(load, sink, start);

/** The projects of a Client that take tickets, or those of the team (`clientId` null) that do or that were archived; by name. */
export function watchProjects(
  clientId: string | null,
  active: boolean,
  limit: number,
  sink: Sink<readonly ProjectRecord[]>,
): Teardown {
  return lazily(sink, (o) => o.watchProjects(clientId, active, limit, sink));
}

/** The projects that no longer take tickets of a Client but hold some, those that hold most first. */
export function watchFormerProjects(
  clientId: string,
  limit: number,
  sink: Sink<readonly ProjectRecord[]>,
): Teardown {
  return lazily(sink, (o) => o.watchFormerProjects(clientId, limit, sink));
}

/** One project with its counts. */
export function watchProjectRecord(
  clientId: string | null,
  id: string,
  sink: Sink<ProjectRecord | null>,
): Teardown {
  return lazily(sink, (o) => o.watchProjectRecord(clientId, id, sink));
}

/** The tickets of a project, latest activity first; whole ones when `clientId` is null. */
export function watchProjectTickets(
  clientId: string | null,
  projectId: string,
  limit: number,
  sink: Sink<readonly PortalTicket[]>,
): Teardown {
  return lazily(sink, (o) => o.watchProjectTickets(clientId, projectId, limit, sink));
}

/** Accounts, newest first; for an admin. */
export function watchUsers(
  query: UserQuery,
  limit: number,
  sink: Sink<readonly UserRecord[]>,
): Teardown {
  return lazily(sink, (o) => o.watchUsers(query, limit, sink));
}

/** The account that has an address (in small letters), if any. */
export function watchUserOfEmail(email: string, sink: Sink<UserRecord | null>): Teardown {
  return lazily(sink, (o) => o.watchUserOfEmail(email, sink));
}

/** The users of a Client, by name. */
export function watchUsersOfClient(
  clientId: string,
  limit: number,
  sink: Sink<readonly UserRecord[]>,
): Teardown {
  return lazily(sink, (o) => o.watchUsersOfClient(clientId, limit, sink));
}

/** One Client. */
export function watchClient(id: string, sink: Sink<ClientRecord | null>): Teardown {
  return lazily(sink, (o) => o.watchClient(id, sink));
}

/** The Clients that are served, or those that no longer are; by name. */
export function watchClientPages(
  archived: boolean,
  limit: number,
  sink: Sink<readonly ClientRecord[]>,
): Teardown {
  return lazily(sink, (o) => o.watchClientPages(archived, limit, sink));
}

/** The names of some Clients; several answers, each of a part of them. */
export function watchClientNames(
  ids: readonly string[],
  sink: Sink<readonly ClientCompany[]>,
): Teardown {
  return lazily(sink, (o) => o.watchClientNames(ids, sink));
}

/** Invitations in a state, those that stand longest first; for an admin. */
export function watchInvitations(
  state: InvitationState,
  limit: number,
  sink: Sink<readonly Invitation[]>,
): Teardown {
  return lazily(sink, (o) => o.watchInvitations(state, limit, sink));
}
