import { signal } from '@preact/signals';
import { uploadFile } from '../data/files';
import type { Teardown } from '../data/sink';
import {
  contentTypeOf,
  FILE_LIMITS,
  type FileRefusal,
  kindOf,
  refuseFile,
  shortFileName,
} from '../domain/attachment';
import { type DraftFile, restoredFiles, type UploadState } from '../domain/draftFile';
import { talk } from '../i18n/conversation';
import { keepDraft, readDraft } from './drafts';
import { isTooLong } from './videoDuration';

// Uploads go on while their author looks at another screen: they belong to the draft, not to a component.
const drafts = signal<ReadonlyMap<string, readonly DraftFile[]>>(new Map());

/** Bytes that are in memory, by upload, and how to give up their transfer. */
interface Transfer {
  readonly file: File;
  stop: Teardown;
}
const transfers = new Map<string, Transfer>();

const keyOf = (uid: string, subject: string) => `${uid}.${subject}`;
const fileSubject = (subject: string) => `files.${subject}`;

/** The files of a draft, live. */
export function draftFiles(uid: string, subject: string): readonly DraftFile[] {
  return drafts.value.get(keyOf(uid, subject)) ?? keptFiles(uid, subject);
}

/** The file's own bytes, for a picture of it; null once the page that chose it is gone. */
export function draftBytes(uploadId: string): File | null {
  return transfers.get(uploadId)?.file ?? null;
}

/** Adds files to a draft and begins to send those that can be. */
export function addFiles(
  uid: string,
  subject: string,
  files: readonly File[],
  upload = uploadFile,
): void {
  for (const file of files) {
    const contentType = contentTypeOf(file);
    const refusal =
      draftFiles(uid, subject).length >= FILE_LIMITS.perEntry
        ? 'too_many'
        : refuseFile(contentType, file.size);
    const added: DraftFile = {
      uploadId: crypto.randomUUID(),
      fileName: shortFileName(file.name),
      contentType,
      sizeBytes: file.size,
      state: refusal ? refused(refusal) : { kind: 'uploading', progress: 0 },
    };
    setFiles(uid, subject, [...draftFiles(uid, subject), added]);
    if (!refusal) void begin(uid, subject, added, file, upload);
  }
}

/** Sends a file again whose transfer broke off. */
export function retryFile(
  uid: string,
  subject: string,
  uploadId: string,
  upload = uploadFile,
): void {
  const file = draftBytes(uploadId);
  const failed = draftFiles(uid, subject).find((one) => one.uploadId === uploadId);
  if (!file || !failed) return;
  transfers.delete(uploadId);
  // What was begun under the old name may be there in part, and nothing is ever overwritten.
  const anew: DraftFile = {
    ...failed,
    uploadId: crypto.randomUUID(),
    state: { kind: 'uploading', progress: 0 },
  };
  setFiles(
    uid,
    subject,
    draftFiles(uid, subject).map((one) => (one === failed ? anew : one)),
  );
  void begin(uid, subject, anew, file, upload);
}

/** Takes a file out of a draft, and ends its transfer. */
export function removeFile(uid: string, subject: string, uploadId: string): void {
  transfers.get(uploadId)?.stop();
  transfers.delete(uploadId);
  setFiles(
    uid,
    subject,
    draftFiles(uid, subject).filter((file) => file.uploadId !== uploadId),
  );
}

/** Replaces a draft's files: none once they were sent, or those that came back refused. */
export function setFiles(uid: string, subject: string, files: readonly DraftFile[]): void {
  drafts.value = new Map(drafts.value).set(keyOf(uid, subject), files);
  keepDraft(uid, fileSubject(subject), files.length === 0 ? '' : JSON.stringify(files));
}

const restored = new Map<string, readonly DraftFile[]>();

/** What an earlier page left of a draft's files; read once, as this page writes all that comes after. */
function keptFiles(uid: string, subject: string): readonly DraftFile[] {
  const key = keyOf(uid, subject);
  const files = restored.get(key) ?? readKept(uid, subject);
  restored.set(key, files);
  return files;
}

function readKept(uid: string, subject: string): readonly DraftFile[] {
  try {
    return restoredFiles(JSON.parse(readDraft(uid, fileSubject(subject)) ?? '[]'));
  } catch {
    return [];
  }
}

async function begin(
  uid: string,
  subject: string,
  added: DraftFile,
  file: File,
  upload: typeof uploadFile,
): Promise<void> {
  const { uploadId, contentType } = added;
  const transfer: Transfer = { file, stop: () => {} };
  transfers.set(uploadId, transfer);
  const become = (state: UploadState) => setState(uid, subject, uploadId, state);
  if (kindOf(contentType) === 'video' && (await isTooLong(file)))
    return become(refused('too_long'));
  // Taken out of the draft meanwhile.
  if (transfers.get(uploadId) !== transfer) return;
  transfer.stop = upload(uid, uploadId, contentType, file, {
    progress: (progress) => become({ kind: 'uploading', progress }),
    uploaded: () => become({ kind: 'uploaded' }),
    failed: () => become({ kind: 'failed' }),
  });
}

function setState(uid: string, subject: string, uploadId: string, state: UploadState): void {
  setFiles(
    uid,
    subject,
    draftFiles(uid, subject).map((file) =>
      file.uploadId === uploadId ? { ...file, state } : file,
    ),
  );
}

const refused = (refusal: FileRefusal): UploadState => ({
  kind: 'refused',
  reason: talk.files.refused[refusal],
});
