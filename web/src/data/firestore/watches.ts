import type { DocumentSnapshot } from 'firebase/firestore';
import type { ClientRecord } from '../../domain/client';
import type { Account, Person } from '../../domain/people';
import type { Project } from '../../domain/project';
import type { TeamFilter } from '../../domain/teamView';
import type { PortalTicket, StaffTicket, Status } from '../../domain/ticket';
import type { Thread } from '../../domain/timeline';
import type { Sink, Teardown } from '../sink';
import {
  toAccount,
  toClient,
  toEntry,
  toPerson,
  toPortalTicket,
  toProject,
  toStaffTicket,
} from './mappers';
import { openFirestore } from './open';
import * as queries from './queries';
import { subscribeDocument, subscribeQuery } from './subscribe';

// The lazily loaded side of ../live.ts, which documents each of these.

export { close } from './open';

const each =
  <T>(map: (document: DocumentSnapshot) => T) =>
  (documents: readonly DocumentSnapshot[]): readonly T[] =>
    documents.map(map);

export async function watchAccount(uid: string, sink: Sink<Account | null>): Promise<Teardown> {
  return subscribeDocument(queries.accountDoc(await openFirestore(), uid), toAccount, sink);
}

export async function watchPortalTickets(
  clientId: string,
  statuses: readonly Status[],
  limit: number,
  sink: Sink<readonly PortalTicket[]>,
): Promise<Teardown> {
  const target = queries.portalTickets(await openFirestore(), clientId, statuses, limit);
  return subscribeQuery(target, each(toPortalTicket), sink);
}

export async function watchTeamTickets(
  filter: TeamFilter,
  uid: string,
  limit: number,
  sink: Sink<readonly StaffTicket[]>,
): Promise<Teardown> {
  const target = queries.teamTickets(await openFirestore(), filter, uid, limit);
  return subscribeQuery(target, each(toStaffTicket), sink);
}

export async function watchTicket(
  clientId: string | null,
  ref: string,
  sink: Sink<PortalTicket | null>,
): Promise<Teardown> {
  const target = queries.ticketDoc(await openFirestore(), clientId, ref);
  return subscribeDocument(target, clientId === null ? toStaffTicket : toPortalTicket, sink);
}

export async function watchTimeline(
  clientId: string | null,
  ref: string,
  limit: number,
  sink: Sink<Thread>,
): Promise<Teardown> {
  const target = queries.latestEntries(await openFirestore(), clientId, ref, limit);
  const oldestFirst = (documents: readonly DocumentSnapshot[]): Thread => ({
    entries: documents
      .map(toEntry)
      .filter((entry) => entry !== null)
      .reverse(),
    count: documents.length,
  });
  return subscribeQuery(target, oldestFirst, sink);
}

export async function watchProject(
  clientId: string | null,
  projectId: string,
  sink: Sink<Project | null>,
): Promise<Teardown> {
  const target = queries.projectDoc(await openFirestore(), clientId, projectId);
  return subscribeDocument(target, toProject, sink);
}

export async function watchOpenProjects(
  clientId: string | null,
  sink: Sink<readonly Project[]>,
): Promise<Teardown> {
  const target = queries.openProjects(await openFirestore(), clientId);
  return subscribeQuery(target, each(toProject), sink);
}

export async function watchClients(sink: Sink<readonly ClientRecord[]>): Promise<Teardown> {
  return subscribeQuery(queries.clients(await openFirestore()), each(toClient), sink);
}

export async function watchTeam(sink: Sink<readonly Person[]>): Promise<Teardown> {
  return subscribeQuery(queries.activeTeam(await openFirestore()), each(toPerson), sink);
}
