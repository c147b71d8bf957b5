import {
  collection,
  type Firestore,
  limit,
  orderBy,
  type Query,
  query,
  where,
} from 'firebase/firestore';
import { root } from './queries';

// The queries of what there is to choose from.

/** More than one page of projects, Clients or members to choose from has never been seen. */
const CHOICES_MAX = 200;

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
