import {
  collection,
  type Firestore,
  limit,
  orderBy,
  type Query,
  query,
  where,
} from 'firebase/firestore';

// The queries of what there is to choose from.

/** More than one page of projects, Clients or members to choose from has never been seen. */
export const CHOICES_MAX = 200;

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
