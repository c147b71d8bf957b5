import type { Presence } from '../../domain/presence';
import type { Sink, Teardown } from '../sink';
import { type Document, fields, instant } from './mappers';
import { openFirestore } from './open';
import { subscribeQuery } from './subscribe';
import { presences } from './teamQueries';

// The lazily loaded side of ../presence.ts, which documents each of these.

export async function watchPresences(
  ref: string | null,
  size: number,
  sink: Sink<readonly Presence[]>,
): Promise<Teardown> {
  const target = presences(await openFirestore(), ref, size);
  return subscribeQuery(target, (documents) => documents.map(toPresence), sink);
}

function toPresence(document: Document): Presence {
  const { ref, uid, name, state, expiresAt } = fields(document);
  return { ref, uid, name, state, expiresAt: instant(expiresAt) };
}
