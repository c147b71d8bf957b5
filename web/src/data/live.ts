import type { ClientRecord } from '../domain/client';
import type { Account, Member } from '../domain/people';
import type { Project } from '../domain/project';
import type { Cursor, ThreadPage } from '../domain/thread';
import type { PortalTicket } from '../domain/ticket';
import { lazily as begin } from './lazily';
import type { Sink, Teardown } from './sink';

type Firestore = typeof import('./firestore/watches');

let loading: Promise<Firestore> | null = null;

/** Starts fetching the Firestore code, which sign-in does not need. A failed fetch can be tried again. */
export function loadFirestore(): Promise<Firestore> {
  loading ??= import('./firestore/watches').catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}

/** Ends every listener and forgets what the browser kept of the session's documents. */
export async function closeFirestore(): Promise<void> {
  if (loading) await (await loading).close();
}

const lazily = <T>(sink: Sink<T>, start: (firestore: Firestore) => Promise<Teardown>): Teardown =>
  begin(loadFirestore, sink, start);

/** One's own account; null while the platform does not know it. */
export function watchAccount(uid: string, sink: Sink<Account | null>): Teardown {
  return lazily(sink, (f) => f.watchAccount(uid, sink));
}

/** One ticket: the projection of a Client, or the truth when `clientId` is null. */
export function watchTicket(
  clientId: string | null,
  ref: string,
  sink: Sink<PortalTicket | null>,
): Teardown {
  return lazily(sink, (f) => f.watchTicket(clientId, ref, sink));
}

/** The latest entries of a ticket, oldest first. */
export function watchTimeline(
  clientId: string | null,
  ref: string,
  limit: number,
  sink: Sink<ThreadPage>,
): Teardown {
  return lazily(sink, (f) => f.watchTimeline(clientId, ref, limit, sink));
}

/** A page of entries older than those that are known. Fails without a network. */
export async function fetchOlderEntries(
  clientId: string | null,
  ref: string,
  before: Cursor,
  limit: number,
): Promise<ThreadPage> {
  return (await loadFirestore()).fetchOlderEntries(clientId, ref, before, limit);
}

/** One project, for its address beside a ticket. */
export function watchProject(
  clientId: string | null,
  projectId: string,
  sink: Sink<Project | null>,
): Teardown {
  return lazily(sink, (f) => f.watchProject(clientId, projectId, sink));
}

/** Whether a Client is served no more, for its own users; null while that is not known. */
export function watchArchived(clientId: string, sink: Sink<boolean | null>): Teardown {
  return lazily(sink, (f) => f.watchArchived(clientId, sink));
}

/** The projects on which a ticket can be opened, by name. */
export function watchOpenProjects(
  clientId: string | null,
  sink: Sink<readonly Project[]>,
): Teardown {
  return lazily(sink, (f) => f.watchOpenProjects(clientId, sink));
}

/** The Clients, by name; for the team. */
export function watchClients(sink: Sink<readonly ClientRecord[]>): Teardown {
  return lazily(sink, (f) => f.watchClients(sink));
}

/** The active members of the team, by name. */
export function watchTeam(sink: Sink<readonly Member[]>): Teardown {
  return lazily(sink, (f) => f.watchTeam(sink));
}
