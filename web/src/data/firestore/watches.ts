import { type DocumentSnapshot, getDocsFromServer } from 'firebase/firestore';
import type { ClientRecord } from '../../domain/client';
import type { Account, Member } from '../../domain/people';
import type { Project } from '../../domain/project';
import type { Cursor, ThreadPage } from '../../domain/thread';
import type { PortalTicket } from '../../domain/ticket';
import type { Sink, Teardown } from '../sink';
import {
  toAccount,
  toClient,
  toCursor,
  toEntry,
  toMember,
  toPortalTicket,
  toProject,
  toStaffTicket,
} from './mappers';
import { openFirestore } from './open';
import * as queries from './queries';
import { subscribeDocument, subscribeQuery } from './subscribe';

// The lazily loaded side of ../live.ts, which documents each of these.

export { close } from './open';
export * from './ticketLists';

const each =
  <T>(map: (document: DocumentSnapshot) => T) =>
  (documents: readonly DocumentSnapshot[]): readonly T[] =>
    documents.map(map);

export async function watchAccount(uid: string, sink: Sink<Account | null>): Promise<Teardown> {
  return subscribeDocument(queries.accountDoc(await openFirestore(), uid), toAccount, sink);
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
  sink: Sink<ThreadPage>,
): Promise<Teardown> {
  const target = queries.latestEntries(await openFirestore(), clientId, ref, limit);
  return subscribeQuery(target, threadPage(limit), sink);
}

export async function fetchOlderEntries(
  clientId: string | null,
  ref: string,
  before: Cursor,
  limit: number,
): Promise<ThreadPage> {
  const target = queries.olderEntries(await openFirestore(), clientId, ref, before, limit);
  // What the cache has of a thread's past may have holes.
  const { docs } = await getDocsFromServer(target);
  return threadPage(limit)(docs);
}

/** Entries that the database gave latest first, in the order in which they are read. */
const threadPage =
  (limit: number) =>
  (documents: readonly DocumentSnapshot[]): ThreadPage => {
    const oldest = documents[documents.length - 1];
    return {
      entries: documents
        .map(toEntry)
        .filter((entry) => entry !== null)
        .reverse(),
      oldest: oldest ? toCursor(oldest) : null,
      more: documents.length >= limit,
    };
  };

export async function watchProject(
  clientId: string | null,
  projectId: string,
  sink: Sink<Project | null>,
): Promise<Teardown> {
  const target = queries.projectDoc(await openFirestore(), clientId, projectId);
  return subscribeDocument(target, toProject, sink);
}

export async function watchArchived(
  clientId: string,
  sink: Sink<boolean | null>,
): Promise<Teardown> {
  const target = queries.portalDoc(await openFirestore(), clientId);
  return subscribeDocument(target, (portal) => portal.get('archived') === true, sink);
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

export async function watchTeam(sink: Sink<readonly Member[]>): Promise<Teardown> {
  return subscribeQuery(queries.activeTeam(await openFirestore()), each(toMember), sink);
}
