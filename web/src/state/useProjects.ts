import { watchClients, watchOpenProjects, watchProject, watchTeam } from '../data/choices';
import type { ClientRecord } from '../domain/client';
import type { Member } from '../domain/people';
import type { Project } from '../domain/project';
import { type Live, useLive } from './useLive';

/** The projects on which this person may open a ticket; `clientId` null for the team. Read while they are `wanted`. */
export function useOpenProjects(clientId: string | null, wanted = true): Live<readonly Project[]> {
  return useLive<readonly Project[]>(
    `projects/${clientId}`,
    wanted ? (sink) => watchOpenProjects(clientId, sink) : null,
  );
}

/** The Clients' names, for the team alone; nothing is read for a client. */
export function useClients(staff: boolean): Live<readonly ClientRecord[]> {
  return useLive<readonly ClientRecord[]>('clients', staff ? watchClients : null);
}

/** One project's address; empty until known. */
export function useAddress(clientId: string | null, projectId: string | null): string {
  const live = useLive<Project | null>(
    `project/${clientId}/${projectId}`,
    projectId === null ? null : (sink) => watchProject(clientId, projectId, sink),
  );
  return live.kind === 'ready' ? (live.value?.address ?? '') : '';
}

/** Who can be given a ticket; read only while it is being chosen. */
export function useTeam(choosing: boolean): Live<readonly Member[]> {
  return useLive<readonly Member[]>('team', choosing ? watchTeam : null);
}
