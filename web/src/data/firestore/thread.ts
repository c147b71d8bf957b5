import { type DocumentSnapshot, getDocsFromServer, Timestamp } from 'firebase/firestore';
import type { Cursor, ThreadPage } from '../../domain/thread';
import type { Entry } from '../../domain/timeline';
import type { Sink, Teardown } from '../sink';
import { type Document, fields, instant, toAttachments } from './mappers';
import { openFirestore } from './open';
import { subscribeQuery } from './subscribe';
import { latestEntries, olderEntries } from './threadQueries';

// The lazily loaded side of ../thread.ts, which documents each of these.

export async function watchTimeline(
  clientId: string | null,
  ref: string,
  limit: number,
  sink: Sink<ThreadPage>,
): Promise<Teardown> {
  const target = latestEntries(await openFirestore(), clientId, ref, limit);
  return subscribeQuery(target, threadPage(limit), sink);
}

export async function fetchLatestEntries(ref: string, limit: number): Promise<readonly Entry[]> {
  const { docs } = await getDocsFromServer(latestEntries(await openFirestore(), null, ref, limit));
  return threadPage(limit)(docs).entries;
}

export async function fetchOlderEntries(
  clientId: string | null,
  ref: string,
  before: Cursor,
  limit: number,
): Promise<ThreadPage> {
  const target = olderEntries(await openFirestore(), clientId, ref, before, limit);
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

/** Null for a type that this version does not show. */
function toEntry(document: Document): Entry | null {
  const { type, by, body, from, to, assignee, at, attachments } = fields(document);
  const base = { id: document.id, at: instant(at), by };
  switch (type) {
    case 'created':
      return { ...base, type, attachments: toAttachments(attachments) };
    case 'message':
    case 'note':
      return { ...base, type, body, attachments: toAttachments(attachments) };
    case 'status_changed':
      return { ...base, type, from, to };
    case 'priority_changed':
      return { ...base, type, from, to };
    case 'shared':
      return { ...base, type, helper: to, comment: body ?? null };
    case 'marked_duplicate':
      return { ...base, type, of: to };
    case 'assigned':
    case 'unassigned':
      return { ...base, type, assignee: assignee ?? null };
    default:
      return null;
  }
}

/** Where the page that ends with this entry is continued. */
function toCursor(document: Document): Cursor | null {
  const { at } = fields(document);
  return at instanceof Timestamp
    ? { seconds: at.seconds, nanoseconds: at.nanoseconds, id: document.id }
    : null;
}
