import {
  collection,
  documentId,
  type Firestore,
  limit,
  orderBy,
  type Query,
  query,
  startAfter,
  Timestamp,
} from 'firebase/firestore';
import type { Cursor } from '../../domain/thread';
import { root } from './queries';

// The queries of what happened on a ticket.

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
