import {
  collection,
  type Firestore,
  limit,
  orderBy,
  type Query,
  query,
  where,
} from 'firebase/firestore';

// The queries of what the team does together and is told.

/** Index: cannedReplies (title), by itself. */
export const cannedReplies = (db: Firestore, count: number): Query =>
  query(collection(db, 'cannedReplies'), orderBy('title'), limit(count));

/**
 * Who is on a ticket, or (`ref` null) on any. What holds longest comes first, so that what expired and
 * is not yet deleted hides nobody. Indexes: presence (ref | state, expiresAt desc); an expiry is not
 * indexed by itself, as it grows with the time.
 */
export const presences = (db: Firestore, ref: string | null, count: number): Query =>
  query(
    collection(db, 'presence'),
    ref === null ? where('state', 'in', ['viewing', 'writing']) : where('ref', '==', ref),
    orderBy('expiresAt', 'desc'),
    limit(count),
  );

/** Urgent tickets that nobody took, the longest first. Index: alerts (since), by itself. */
export const alerts = (db: Firestore, count: number): Query =>
  query(collection(db, 'alerts'), orderBy('since'), limit(count));

/** What the nights did, the last one first. Index: analyticsRuns (at desc), by itself. */
export const nightRuns = (db: Firestore, count: number): Query =>
  query(collection(db, 'analyticsRuns'), orderBy('at', 'desc'), limit(count));
