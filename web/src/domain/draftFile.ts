/** Where a file that joins a draft stands. */
export type UploadState =
  /** Being checked or on its way; `progress` from 0 to 1. */
  | { readonly kind: 'uploading'; readonly progress: number }
  | { readonly kind: 'uploaded' }
  /** The transfer broke off; the bytes are still here, so that it can begin again. */
  | { readonly kind: 'failed' }
  /** Its bytes were lost with the page that was sending them. */
  | { readonly kind: 'interrupted' }
  /** It can't be sent at all: the sentence says why. */
  | { readonly kind: 'refused'; readonly reason: string };

/** A file that joins a draft. */
export interface DraftFile {
  /** Names the upload; drawn by the browser. */
  readonly uploadId: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly state: UploadState;
}

/** An uploaded file, as an entry to be posted names it. */
export interface SentFile {
  readonly uploadId: string;
  readonly fileName: string;
}

/** What keeps the files from being sent: one is still on its way, or one must be dealt with first. */
export function filesHold(files: readonly DraftFile[]): 'uploading' | 'blocked' | null {
  const kinds = files.map(({ state }) => state.kind);
  if (kinds.some((kind) => kind !== 'uploaded' && kind !== 'uploading')) return 'blocked';
  return kinds.includes('uploading') ? 'uploading' : null;
}

/** The files with the sentence of each that the functions refused (`attachments[i]`, in the order sent). */
export function withRefusals(
  files: readonly DraftFile[],
  errors: readonly { readonly field: string; readonly detail: string }[],
): readonly DraftFile[] {
  return files.map((file, index) => {
    const error = errors.find(({ field }) => field === `attachments[${index}]`);
    return error ? { ...file, state: { kind: 'refused', reason: error.detail } } : file;
  });
}

/** A draft's files as the browser keeps them: bytes that were not all sent do not outlive the page. */
export function restoredFiles(kept: unknown): readonly DraftFile[] {
  if (!Array.isArray(kept)) return [];
  return kept
    .filter(isDraftFile)
    .map((file) =>
      file.state.kind === 'uploaded' || file.state.kind === 'refused'
        ? file
        : { ...file, state: { kind: 'interrupted' } },
    );
}

function isDraftFile(value: unknown): value is DraftFile {
  if (typeof value !== 'object' || value === null) return false;
  const { uploadId, fileName, contentType, sizeBytes, state } = value as Partial<DraftFile>;
  return (
    typeof uploadId === 'string' &&
    typeof fileName === 'string' &&
    typeof contentType === 'string' &&
    typeof sizeBytes === 'number' &&
    typeof state?.kind === 'string'
  );
}
