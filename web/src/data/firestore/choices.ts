import type { DocumentSnapshot } from 'firebase/firestore';
import type { ClientRecord } from '../../domain/client';
import type { Member } from '../../domain/people';
import type { Project } from '../../domain/project';
import type { Sink, Teardown } from '../sink';
import { activeTeam, CHOICES_MAX, clients } from './choiceQueries';
import { openFirestore } from './open';
import { toClient, toMember, toProject } from './organisationMappers';
import { projects } from './organisationQueries';
import { projectDoc } from './queries';
import { subscribeDocument, subscribeQuery } from './subscribe';

// The lazily loaded side of ../choices.ts, which documents each of these.

const each =
  <T>(map: (document: DocumentSnapshot) => T) =>
  (documents: readonly DocumentSnapshot[]): readonly T[] =>
    documents.map(map);

export async function watchProject(
  clientId: string | null,
  projectId: string,
  sink: Sink<Project | null>,
): Promise<Teardown> {
  const target = projectDoc(await openFirestore(), clientId, projectId);
  return subscribeDocument(target, toProject, sink);
}

export async function watchOpenProjects(
  clientId: string | null,
  sink: Sink<readonly Project[]>,
): Promise<Teardown> {
  const target = projects(await openFirestore(), clientId, true, CHOICES_MAX);
  return subscribeQuery(target, each(toProject), sink);
}

export async function watchClients(sink: Sink<readonly ClientRecord[]>): Promise<Teardown> {
  return subscribeQuery(clients(await openFirestore()), each(toClient), sink);
}

export async function watchTeam(sink: Sink<readonly Member[]>): Promise<Teardown> {
  return subscribeQuery(activeTeam(await openFirestore()), each(toMember), sink);
}
