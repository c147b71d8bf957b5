import type { Teardown } from './sink';

type CloudStorage = typeof import('./cloudStorage/transfers');

let loading: Promise<CloudStorage> | null = null;

/** Fetches the Storage code, which only files need. A failed fetch can be tried again. */
function load(): Promise<CloudStorage> {
  loading ??= import('./cloudStorage/transfers').catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}

/** What is told of an upload. After `uploaded` or `failed` nothing more comes. */
export interface UploadSink {
  /** From 0 to 1. */
  progress(part: number): void;
  uploaded(): void;
  failed(): void;
}

/** Puts a file into one's own quarantine, in pieces that survive a short cut. Answers how to give it up. */
export function uploadFile(
  uid: string,
  uploadId: string,
  contentType: string,
  file: Blob,
  sink: UploadSink,
): Teardown {
  let ended = false;
  let cancel: Teardown = () => {};
  const unlessEnded = (tell: () => void) => () => {
    if (!ended) tell();
  };
  load()
    .then(async (storage) => {
      if (ended) return;
      const stop = await storage.upload(uid, uploadId, contentType, file, {
        progress: (part) => !ended && sink.progress(part),
        uploaded: unlessEnded(sink.uploaded),
        failed: unlessEnded(sink.failed),
      });
      if (ended) stop();
      else cancel = stop;
    })
    .catch(unlessEnded(sink.failed));
  return () => {
    ended = true;
    cancel();
  };
}

/** The bytes of a file, fetched with the reader's own token. Fails when they may not have it, or without a network. */
export async function fetchFile(path: string): Promise<Blob> {
  return (await load()).fetchBytes(path);
}
