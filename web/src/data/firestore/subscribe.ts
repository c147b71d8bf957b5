import {
  type DocumentReference,
  type DocumentSnapshot,
  type FirestoreError,
  onSnapshot,
  type Query,
} from 'firebase/firestore';
import { forgetListener, reportListener } from '../connection';
import type { Sink, Teardown } from '../sink';

// Metadata changes are listened to because "from the cache" turning into "confirmed" is one of them.
const OPTIONS = { includeMetadataChanges: true };

/** Listens to one document; null while it does not exist. */
export function subscribeDocument<T>(
  target: DocumentReference,
  map: (document: DocumentSnapshot) => T,
  sink: Sink<T | null>,
): Teardown {
  return track(sink, (next, fail) =>
    onSnapshot(
      target,
      OPTIONS,
      (document) => next(document.exists() ? map(document) : null, document.metadata.fromCache),
      fail,
    ),
  );
}

/** Listens to a bounded query. */
export function subscribeQuery<T>(
  target: Query,
  map: (documents: readonly DocumentSnapshot[]) => T,
  sink: Sink<T>,
): Teardown {
  return track(sink, (next, fail) =>
    onSnapshot(
      target,
      OPTIONS,
      (result) => next(map(result.docs), result.metadata.fromCache),
      fail,
    ),
  );
}

type Start<T> = (
  next: (value: T, fromCache: boolean) => void,
  fail: (error: FirestoreError) => void,
) => Teardown;

/** Keeps the connection badge true to what this listener knows. */
function track<T>(sink: Sink<T>, start: Start<T>): Teardown {
  const id = Symbol('listener');
  reportListener(id, true);
  const stop = start(
    (value, fromCache) => {
      reportListener(id, fromCache);
      sink.next({ value, fromCache });
    },
    (error) => {
      forgetListener(id);
      sink.error(error.code === 'permission-denied' ? 'refused' : 'failed');
    },
  );
  return () => {
    forgetListener(id);
    stop();
  };
}
