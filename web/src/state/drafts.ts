import { readStored, writeStored } from '../data/storage';

const keyOf = (uid: string, subject: string) => `vigidev.draft.${uid}.${subject}`;

/** What this person had written about the subject on this device; null when nothing. */
export function readDraft(uid: string, subject: string): string | null {
  return readStored(keyOf(uid, subject));
}

/** Keeps a text until the server has accepted it; an empty one is forgotten. Answers whether it is kept. */
export function keepDraft(uid: string, subject: string, text: string): boolean {
  return writeStored(keyOf(uid, subject), text === '' ? null : text) && text !== '';
}
