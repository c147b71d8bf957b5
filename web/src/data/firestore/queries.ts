import {
  collection,
  type DocumentReference,
  doc,
  documentId,
  type Firestore,
  limit,
  orderBy,
  type Query,
  query,
  startAfter,
  Timestamp,
  where,
} from 'firebase/firestore';
import type { Cursor } from '../../domain/thread';

// Every shape of query that the site asks stands here, for lists of tickets in ticketQueries.ts or, for
// people and organisation, in organisationQueries.ts; firestore.indexes.json serves each of them.

/** Where a reader finds tickets and projects: below its Client's portal, or (null) the team's own tree. */
export const root = (clientId: string | null) => (clientId === null ? '' : `portals/${clientId}/`);

/** More than one page of projects, Clients or members to choose from has never been seen. */
const CHOICES_MAX = 200;

export const accountDoc = (db: Firestore, uid: string): DocumentReference => doc(db, 'users', uid);

export const ticketDoc = (db: Firestore, clientId: string | null, ref: string): DocumentReference =>
  doc(db, `${root(clientId)}tickets`, ref);

export const portalDoc = (db: Firestore, clientId: string): DocumentReference =>
  doc(db, 'portals', clientId);

export const projectDoc = (db: Firestore, clientId: string | null, id: string): DocumentReference =>
  doc(db, `${root(clientId)}projects`, id);

export const latestEntries = (
  db: Firestore,
  clientId: string | null,
  ref: string,
  count: number,
): Query =>
  query(
    collection(db, `${root(clientId)}tickets/${ref}/timeline`),
    orderBy('at', 'desc'),
    orderBy(documentId(), 'desc'),
    limit(count),
  );

export const olderEntries = (
  db: Firestore,
  clientId: string | null,
  ref: string,
  { seconds, nanoseconds, id }: Cursor,
  count: number,
): Query =>
  query(
    latestEntries(db, clientId, ref, count),
    startAfter(new Timestamp(seconds, nanoseconds), id),
  );

/** Indexes: projects (active, name) below a portal, (archived, name) for the team. */
export const openProjects = (db: Firestore, clientId: string | null): Query =>
  query(
    collection(db, `${root(clientId)}projects`),
    clientId === null ? where('archived', '==', false) : where('active', '==', true),
    orderBy('name'),
    limit(CHOICES_MAX),
  );

export const clients = (db: Firestore): Query =>
  query(collection(db, 'clients'), orderBy('name'), limit(CHOICES_MAX));

/** Index: users (status, role, displayName). */
export const activeTeam = (db: Firestore): Query =>
  query(
    collection(db, 'users'),
    where('status', '==', 'active'),
    where('role', 'in', ['technician', 'developer', 'admin']),
    orderBy('displayName'),
    limit(CHOICES_MAX),
  );
