import type { Cursor, ThreadPage } from '../domain/thread';
import type { Entry } from '../domain/timeline';
import { lazily } from './lazily';
import type { Sink, Teardown } from './sink';

const load = () => import('./firestore/thread');

/** The latest entries of a ticket, oldest first. */
export function watchTimeline(
  clientId: string | null,
  ref: string,
  limit: number,
  sink: Sink<ThreadPage>,
): Teardown {
  return lazily(load, sink, (thread) => thread.watchTimeline(clientId, ref, limit, sink));
}

/** The latest entries of a ticket, oldest first, as the server has them now; for the team. */
export async function fetchLatestEntries(ref: string, limit: number): Promise<readonly Entry[]> {
  return (await load()).fetchLatestEntries(ref, limit);
}

/** A page of entries older than those that are known. Fails without a network. */
export async function fetchOlderEntries(
  clientId: string | null,
  ref: string,
  before: Cursor,
  limit: number,
): Promise<ThreadPage> {
  return (await load()).fetchOlderEntries(clientId, ref, before, limit);
}
