import {
  collection,
  type Firestore,
  limit,
  orderBy,
  type Query,
  query,
  where,
} from 'firebase/firestore';
import type { Presence } from '../../domain/presence';
import type { Sink, Teardown } from '../sink';
import { type Document, fields, instant } from './mappers';
import { openFirestore } from './open';
import { subscribeQuery } from './subscribe';

// The lazily loaded side of ../presence.ts, which documents each of these.

export async function watchPresences(
  ref: string | null,
  size: number,
  sink: Sink<readonly Presence[]>,
): Promise<Teardown> {
  const target = presences(await openFirestore(), ref, size);
  return subscribeQuery(target, (documents) => documents.map(toPresence), sink);
}

/** What holds longest comes first, so that what expired never hides it. Index: presence (ref, expiresAt desc). */
function presences(db: Firestore, ref: string | null, size: number): Query {
  return query(
    collection(db, 'presence'),
    ...(ref === null ? [] : [where('ref', '==', ref)]),
    orderBy('expiresAt', 'desc'),
    limit(size),
  );
}

function toPresence(document: Document): Presence {
  const { ref, uid, name, state, expiresAt } = fields(document);
  return { ref, uid, name, state, expiresAt: instant(expiresAt) };
}
