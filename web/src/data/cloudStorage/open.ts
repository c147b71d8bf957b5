import { connectStorageEmulator, type FirebaseStorage, getStorage } from 'firebase/storage';
import { openBackend } from '../app';

let opened: Promise<FirebaseStorage> | null = null;

/** Opens the bucket of this environment. A failure can be tried again. */
export function openStorage(): Promise<FirebaseStorage> {
  opened ??= open().catch((cause: unknown) => {
    opened = null;
    throw cause;
  });
  return opened;
}

async function open(): Promise<FirebaseStorage> {
  const { app, emulated } = await openBackend();
  const storage = getStorage(app);
  if (emulated) connectStorageEmulator(storage, '127.0.0.1', 9199);
  return storage;
}
