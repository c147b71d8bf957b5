import { getBlob, ref, uploadBytesResumable } from 'firebase/storage';
import type { UploadSink } from '../files';
import type { Teardown } from '../sink';
import { openStorage } from './open';

// The lazily loaded side of ../files.ts, which documents each of these.

export async function upload(
  uid: string,
  uploadId: string,
  contentType: string,
  file: Blob,
  sink: UploadSink,
): Promise<Teardown> {
  const target = ref(await openStorage(), `uploads/${uid}/${uploadId}`);
  const task = uploadBytesResumable(target, file, { contentType });
  task.on(
    'state_changed',
    ({ bytesTransferred, totalBytes }) =>
      sink.progress(totalBytes > 0 ? bytesTransferred / totalBytes : 0),
    () => sink.failed(),
    () => sink.uploaded(),
  );
  return () => {
    task.cancel();
  };
}

export async function fetchBytes(path: string): Promise<Blob> {
  return getBlob(ref(await openStorage(), path));
}
