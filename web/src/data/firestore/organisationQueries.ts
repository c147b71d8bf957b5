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
  where,
} from 'firebase/firestore';
import type { InvitationState } from '../../domain/invitation';
import type { UserQuery } from '../../domain/userFilter';
import { root } from './queries';

// The queries of projects, people and Clients.

export const clientDoc = (db: Firestore, id: string): DocumentReference => doc(db, 'clients', id);

/** Indexes: projects (active, name) below a portal, (archived, name) for the team. */
export const projects = (
  db: Firestore,
  clientId: string | null,
  active: boolean,
  count: number,
): Query =>
  query(
    collection(db, `${root(clientId)}projects`),
    clientId === null ? where('archived', '==', !active) : where('active', '==', active),
    orderBy('name'),
    limit(count),
  );

/**
 * A project that was withdrawn before anything happened on it says nothing to anybody.
 * Index: projects (active, ticketCount desc) below a portal.
 */
export const formerProjects = (db: Firestore, clientId: string, count: number): Query =>
  query(
    collection(db, `${root(clientId)}projects`),
    where('active', '==', false),
    where('ticketCount', '>', 0),
    orderBy('ticketCount', 'desc'),
    limit(count),
  );

/** Index: tickets (projectId, updatedAt desc). */
export const projectTickets = (
  db: Firestore,
  clientId: string | null,
  projectId: string,
  count: number,
): Query =>
  query(
    collection(db, `${root(clientId)}tickets`),
    where('projectId', '==', projectId),
    orderBy('updatedAt', 'desc'),
    limit(count),
  );

/** Indexes: users (status | role | searchTokens, createdAt desc), which Firestore merges for what is asked together. */
export const users = (db: Firestore, { statuses, role, word }: UserQuery, count: number): Query =>
  query(
    collection(db, 'users'),
    where('status', 'in', statuses),
    ...(role ? [where('role', '==', role)] : []),
    ...(word ? [where('searchTokens', 'array-contains', word)] : []),
    orderBy('createdAt', 'desc'),
    limit(count),
  );

/** Addresses are kept in small letters. */
export const userOfEmail = (db: Firestore, email: string): Query =>
  query(collection(db, 'users'), where('email', '==', email), limit(1));

/** Index: users (clientId, displayName). */
export const usersOfClient = (db: Firestore, clientId: string, count: number): Query =>
  query(
    collection(db, 'users'),
    where('clientId', '==', clientId),
    orderBy('displayName'),
    limit(count),
  );

/** Index: clients (archived, name). */
export const clientPages = (db: Firestore, archived: boolean, count: number): Query =>
  query(
    collection(db, 'clients'),
    where('archived', '==', archived),
    orderBy('name'),
    limit(count),
  );

/** As many ids as one query takes. */
export const IDS_MAX = 30;

export const clientsById = (db: Firestore, ids: readonly string[]): Query =>
  query(collection(db, 'clients'), where(documentId(), 'in', ids));

/** Index: invitations (status, expiresAt desc): those that stand come before those that expired. */
export const invitations = (db: Firestore, state: InvitationState, count: number): Query =>
  query(
    collection(db, 'invitations'),
    where('status', '==', state),
    orderBy('expiresAt', 'desc'),
    limit(count),
  );
