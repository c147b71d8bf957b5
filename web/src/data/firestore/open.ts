import {
  clearIndexedDbPersistence,
  connectFirestoreEmulator,
  type Firestore,
  initializeFirestore,
  memoryLocalCache,
  persistentLocalCache,
  persistentMultipleTabManager,
  terminate,
} from 'firebase/firestore';
import { openBackend } from '../app';
import { isKept } from '../auth';
import { forgetStored } from '../storage';

let opened: Promise<Firestore> | null = null;

/**
 * Opens Firestore with a cache that all tabs share, so that lists show before the network answers. A session
 * that is not to be kept leaves nothing on the device. A failure can be tried again.
 */
export function openFirestore(): Promise<Firestore> {
  opened ??= open().catch((cause: unknown) => {
    opened = null;
    throw cause;
  });
  return opened;
}

async function open(): Promise<Firestore> {
  const { app, emulated } = await openBackend();
  const db = initializeFirestore(app, {
    localCache: isKept()
      ? persistentLocalCache({ tabManager: persistentMultipleTabManager() })
      : memoryLocalCache(),
  });
  if (emulated) connectFirestoreEmulator(db, '127.0.0.1', 8080);
  return db;
}

/** Stops all listeners and deletes the cache; the next person at this browser finds nothing. */
export async function close(): Promise<void> {
  if (!opened) return;
  const db = await opened;
  await terminate(db);
  // Another tab may still hold the cache; it clears it when it leaves in its turn.
  await clearIndexedDbPersistence(db).catch(() => {});
  // The tabs' common notes on who listens to what are not part of that cache.
  forgetStored('firestore_');
}
