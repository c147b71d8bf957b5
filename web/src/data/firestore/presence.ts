import {
  collection,
  deleteDoc,
  doc,
  type Firestore,
  limit,
  orderBy,
  type Query,
  query,
  setDoc,
  Timestamp,
  where,
} from 'firebase/firestore';
import { PRESENCE, type Presence } from '../../domain/presence';
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

export async function showPresence(presence: Omit<Presence, 'expiresAt'>): Promise<void> {
  const expiresAt = Timestamp.fromMillis(Date.now() + PRESENCE.holdsMs);
  await setDoc(await own(presence), { ...presence, expiresAt });
}

export async function withdrawPresence(presence: Pick<Presence, 'ref' | 'uid'>): Promise<void> {
  await deleteDoc(await own(presence));
}

const own = async ({ ref, uid }: Pick<Presence, 'ref' | 'uid'>) =>
  doc(await openFirestore(), 'presence', `${ref}_${uid}`);

function toPresence(document: Document): Presence {
  const { ref, uid, name, state, expiresAt } = fields(document);
  return { ref, uid, name, state, expiresAt: instant(expiresAt) };
}
