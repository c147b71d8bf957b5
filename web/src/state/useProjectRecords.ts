import {
  watchFormerProjects,
  watchProjectRecord,
  watchProjects,
  watchProjectTickets,
} from '../data/organisation';
import type { ProjectRecord } from '../domain/project';
import type { PortalTicket } from '../domain/ticket';
import { type Live, useLive } from './useLive';
import { type Pages, SEARCHED_MAX, usePages } from './usePages';
import { withOwnChanges } from './useTickets';

// With the reader’s account, the accounts that wait and the names of Clients, one screen reads some
// 50 documents.
const PROJECTS_SIZE = 20;
const TICKETS_SIZE = 30;

/**
 * Projects that take tickets, or that no longer do, by name; `clientId` null for the team's. A search
 * looks through more of them than a page shows.
 */
export function useProjectPages(
  clientId: string | null,
  active: boolean,
  searching = false,
): Pages<ProjectRecord> {
  const key = `projects/${clientId}/${active}`;
  const pages = usePages(key, PROJECTS_SIZE);
  const size = searching ? Math.max(SEARCHED_MAX, pages.size) : pages.size;
  const live = useLive<readonly ProjectRecord[]>(
    key,
    (sink) => watchProjects(clientId, active, size, sink),
    size,
  );
  return { live, size, more: pages.more };
}

/** The projects that no longer take tickets of a Client but hold some. */
export function useFormerProjects(clientId: string): Pages<ProjectRecord> {
  const key = `projects/${clientId}/former`;
  const { size, more } = usePages(key, PROJECTS_SIZE);
  const live = useLive<readonly ProjectRecord[]>(
    key,
    (sink) => watchFormerProjects(clientId, size, sink),
    size,
  );
  return { live, size, more };
}

/** One project; `clientId` null for the team's own document. */
export function useProjectRecord(clientId: string | null, id: string): Live<ProjectRecord | null> {
  return useLive(`project/${clientId}/${id}`, (sink) => watchProjectRecord(clientId, id, sink));
}

/** The tickets of a project, latest activity first. */
export function useProjectTickets(clientId: string | null, projectId: string): Pages<PortalTicket> {
  const key = `tickets/${clientId}/${projectId}`;
  const { size, more } = usePages(key, TICKETS_SIZE);
  const live = useLive<readonly PortalTicket[]>(
    key,
    (sink) => watchProjectTickets(clientId, projectId, size, sink),
    size,
  );
  return { live: withOwnChanges(live), size, more };
}
