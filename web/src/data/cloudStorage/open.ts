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
  // The bucket of an installation is named after its project: terraform/locals.tf.
  if (!emulated) return getStorage(app, `gs://${app.options.projectId}-files`);
  const storage = getStorage(app);
  connectStorageEmulator(storage, '127.0.0.1', 9199);
  return storage;
}
