import { type DocumentReference, doc, type Firestore } from 'firebase/firestore';

// Every shape of query that the site asks stands in one of the files beside this one, whose names end
// alike; firestore.indexes.json serves each of them.

/** Where a reader finds tickets and projects: below its Client's portal, or (null) the team's own tree. */
export const root = (clientId: string | null) => (clientId === null ? '' : `portals/${clientId}/`);

export const accountDoc = (db: Firestore, uid: string): DocumentReference => doc(db, 'users', uid);

export const ticketDoc = (db: Firestore, clientId: string | null, ref: string): DocumentReference =>
  doc(db, `${root(clientId)}tickets`, ref);

export const portalDoc = (db: Firestore, clientId: string): DocumentReference =>
  doc(db, 'portals', clientId);

export const projectDoc = (db: Firestore, clientId: string | null, id: string): DocumentReference =>
  doc(db, `${root(clientId)}projects`, id);
