import type { CannedReply } from '../../domain/cannedReply';
import type { Sink, Teardown } from '../sink';
import { type Document, fields } from './mappers';
import { openFirestore } from './open';
import { subscribeQuery } from './subscribe';
import { cannedReplies } from './teamQueries';

// The lazily loaded side of ../cannedReplies.ts, which documents each of these.

export async function watchCannedReplies(
  size: number,
  sink: Sink<readonly CannedReply[]>,
): Promise<Teardown> {
  const target = cannedReplies(await openFirestore(), size);
  return subscribeQuery(target, (documents) => documents.map(toCannedReply), sink);
}

function toCannedReply(document: Document): CannedReply {
  const { title, body } = fields(document);
  return { id: document.id, title, body };
}
