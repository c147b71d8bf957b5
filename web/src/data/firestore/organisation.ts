import type { DocumentSnapshot } from 'firebase/firestore';
import type { ClientRecord } from '../../domain/client';
import type { Invitation, InvitationState } from '../../domain/invitation';
import type { ClientCompany, ProjectRecord } from '../../domain/project';
import type { PortalTicket } from '../../domain/ticket';
import type { UserRecord } from '../../domain/user';
import type { UserQuery } from '../../domain/userFilter';
import type { Sink, Teardown } from '../sink';
import { toPortalTicket, toStaffTicket } from './mappers';
import { openFirestore } from './open';
import { toClient, toInvitation, toProjectRecord, toUser } from './organisationMappers';
import * as queries from './organisationQueries';
import { projectDoc } from './queries';
import { subscribeDocument, subscribeQuery } from './subscribe';

// The lazily loaded side of ../organisation.ts, which documents each of these.

const each =
  <T>(map: (document: DocumentSnapshot) => T) =>
  (documents: readonly DocumentSnapshot[]): readonly T[] =>
    documents.map(map);

export async function watchProjects(
  clientId: string | null,
  active: boolean,
  limit: number,
  sink: Sink<readonly ProjectRecord[]>,
): Promise<Teardown> {
  const target = queries.projects(await openFirestore(), clientId, active, limit);
  return subscribeQuery(target, each(toProjectRecord), sink);
}

export async function watchFormerProjects(
  clientId: string,
  limit: number,
  sink: Sink<readonly ProjectRecord[]>,
): Promise<Teardown> {
  const target = queries.formerProjects(await openFirestore(), clientId, limit);
  return subscribeQuery(target, each(toProjectRecord), sink);
}

export async function watchProjectRecord(
  clientId: string | null,
  id: string,
  sink: Sink<ProjectRecord | null>,
): Promise<Teardown> {
  return subscribeDocument(projectDoc(await openFirestore(), clientId, id), toProjectRecord, sink);
}

export async function watchProjectTickets(
  clientId: string | null,
  projectId: string,
  limit: number,
  sink: Sink<readonly PortalTicket[]>,
): Promise<Teardown> {
  const target = queries.projectTickets(await openFirestore(), clientId, projectId, limit);
  return subscribeQuery(target, each(clientId === null ? toStaffTicket : toPortalTicket), sink);
}

export async function watchUsers(
  query: UserQuery,
  limit: number,
  sink: Sink<readonly UserRecord[]>,
): Promise<Teardown> {
  return subscribeQuery(queries.users(await openFirestore(), query, limit), each(toUser), sink);
}

export async function watchUserOfEmail(
  email: string,
  sink: Sink<UserRecord | null>,
): Promise<Teardown> {
  const first = ([document]: readonly DocumentSnapshot[]) => (document ? toUser(document) : null);
  return subscribeQuery(queries.userOfEmail(await openFirestore(), email), first, sink);
}

export async function watchUsersOfClient(
  clientId: string,
  limit: number,
  sink: Sink<readonly UserRecord[]>,
): Promise<Teardown> {
  const target = queries.usersOfClient(await openFirestore(), clientId, limit);
  return subscribeQuery(target, each(toUser), sink);
}

export async function watchClient(id: string, sink: Sink<ClientRecord | null>): Promise<Teardown> {
  return subscribeDocument(queries.clientDoc(await openFirestore(), id), toClient, sink);
}

export async function watchClientPages(
  archived: boolean,
  limit: number,
  sink: Sink<readonly ClientRecord[]>,
): Promise<Teardown> {
  const target = queries.clientPages(await openFirestore(), archived, limit);
  return subscribeQuery(target, each(toClient), sink);
}

export async function watchClientNames(
  ids: readonly string[],
  sink: Sink<readonly ClientCompany[]>,
): Promise<Teardown> {
  const db = await openFirestore();
  const stops: Teardown[] = [];
  for (let start = 0; start < ids.length; start += queries.IDS_MAX) {
    const some = ids.slice(start, start + queries.IDS_MAX);
    stops.push(subscribeQuery(queries.clientsById(db, some), each(toClient), sink));
  }
  return () => {
    for (const stop of stops) stop();
  };
}

export async function watchInvitations(
  state: InvitationState,
  limit: number,
  sink: Sink<readonly Invitation[]>,
): Promise<Teardown> {
  const target = queries.invitations(await openFirestore(), state, limit);
  return subscribeQuery(target, each(toInvitation), sink);
}
