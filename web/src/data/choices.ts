import type { ClientRecord } from '../domain/client';
import type { Member } from '../domain/people';
import type { Project } from '../domain/project';
import { lazily } from './lazily';
import type { Sink, Teardown } from './sink';

const load = () => import('./firestore/choices');

/** One project, for its address beside a ticket. */
export function watchProject(
  clientId: string | null,
  projectId: string,
  sink: Sink<Project | null>,
): Teardown {
  return lazily(load, sink, (choices) => choices.watchProject(clientId, projectId, sink));
}

/** The projects on which a ticket can be opened, by name. */
export function watchOpenProjects(
  clientId: string | null,
  sink: Sink<readonly Project[]>,
): Teardown {
  return lazily(load, sink, (choices) => choices.watchOpenProjects(clientId, sink));
}

/** The Clients, by name; for the team. */
export function watchClients(sink: Sink<readonly ClientRecord[]>): Teardown {
  return lazily(load, sink, (choices) => choices.watchClients(sink));
}

/** The active members of the team, by name. */
export function watchTeam(sink: Sink<readonly Member[]>): Teardown {
  return lazily(load, sink, (choices) => choices.watchTeam(sink));
}
