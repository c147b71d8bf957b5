/** What a file is for its reader. */
export type FileKind = 'image' | 'video' | 'pdf';

/** A file of an entry, verified and kept; reached by its path with the reader's own token. */
export interface Attachment {
  readonly id: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly path: string;
  /** A small picture of an image; absent for the rest. */
  readonly thumbnailPath: string | null;
  readonly durationMs: number | null;
}

const MEBIBYTE = 1024 * 1024;

/** The types that can be sent, each with the ending that a browser without types goes by. */
const TYPES: Readonly<Record<string, { readonly kind: FileKind; readonly endings: string[] }>> = {
  'image/jpeg': { kind: 'image', endings: ['jpg', 'jpeg'] },
  'image/png': { kind: 'image', endings: ['png'] },
  'image/webp': { kind: 'image', endings: ['webp'] },
  'image/gif': { kind: 'image', endings: ['gif'] },
  'application/pdf': { kind: 'pdf', endings: ['pdf'] },
  'video/mp4': { kind: 'video', endings: ['mp4', 'm4v'] },
  'video/quicktime': { kind: 'video', endings: ['mov'] },
  'video/webm': { kind: 'video', endings: ['webm'] },
};

/** What the functions accept; they look at the bytes, the browser only spares a vain upload. */
export const FILE_LIMITS = {
  perEntry: 10,
  nameMax: 255,
  videoSeconds: 10,
  mebibytes: { image: 10, pdf: 20, video: 50 },
} as const;

/** What a picker offers. HEIC is left out, so that phones convert their photos themselves. */
export const ACCEPTED_TYPES = Object.keys(TYPES).join(',');

/** What a file of this type is; null when it can't be sent. */
export function kindOf(contentType: string): FileKind | null {
  return TYPES[contentType]?.kind ?? null;
}

/** The type of a file that somebody chose: what its browser says, or else what its name ends with. */
export function contentTypeOf(file: { readonly name: string; readonly type: string }): string {
  if (file.type) return file.type.toLowerCase();
  const ending = file.name.trim().toLowerCase().split('.').pop() ?? '';
  return Object.keys(TYPES).find((type) => TYPES[type]?.endings.includes(ending)) ?? '';
}

/** Why a file is not worth uploading. */
export type FileRefusal = 'type_refused' | 'too_large' | 'too_long' | 'empty' | 'too_many';

/** Judges what can be told without reading the file; null when nothing speaks against it. */
export function refuseFile(contentType: string, sizeBytes: number): FileRefusal | null {
  const kind = kindOf(contentType);
  if (!kind) return 'type_refused';
  if (sizeBytes === 0) return 'empty';
  return sizeBytes > FILE_LIMITS.mebibytes[kind] * MEBIBYTE ? 'too_large' : null;
}

/** A name within the length that the functions take, which keeps its ending. */
export function shortFileName(name: string): string {
  if (name.length <= FILE_LIMITS.nameMax) return name;
  const ending = /\.[a-z0-9]{1,8}$/iu.exec(name)?.[0] ?? '';
  return name.slice(0, FILE_LIMITS.nameMax - ending.length) + ending;
}
