import type { Teardown } from './sink';
import { watchStandstill } from './standstill';

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

/**
 * Puts a file into one's own quarantine, in pieces that survive a short cut. One that stands still for
 * long has failed. Answers how to give it up.
 */
export function uploadFile(
  uid: string,
  uploadId: string,
  contentType: string,
  file: Blob,
  sink: UploadSink,
): Teardown {
  let ended = false;
  let cancel: Teardown = () => {};
  const end = () => {
    ended = true;
    standstill.stop();
  };
  const endWith = (tell: () => void) => () => {
    if (ended) return;
    end();
    tell();
  };
  const giveUp = () => {
    end();
    cancel();
  };
  const standstill = watchStandstill(() => {
    giveUp();
    sink.failed();
  });
  load()
    .then(async (storage) => {
      if (ended) return;
      const stop = await storage.upload(uid, uploadId, contentType, file, {
        progress: (part) => {
          if (ended) return;
          standstill.reached(part);
          sink.progress(part);
        },
        uploaded: endWith(sink.uploaded),
        failed: endWith(sink.failed),
      });
      if (ended) stop();
      else cancel = stop;
    })
    .catch(endWith(sink.failed));
  return giveUp;
}

/** The bytes of a file, fetched with the reader's own token. Fails when they may not have it, or without a network. */
export async function fetchFile(path: string): Promise<Blob> {
  return (await load()).fetchBytes(path);
}
