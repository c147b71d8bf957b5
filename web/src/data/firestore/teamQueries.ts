import {
  collection,
  type Firestore,
  limit,
  orderBy,
  type Query,
  query,
  where,
} from 'firebase/firestore';

// The queries of what the team does together; see queries.ts for those of tickets.

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
