import type { Outcome } from '../domain/problem';
import { idToken } from './auth';
import { type ExportedFile, exportFile } from './exports';

/** What the platform keeps of the reader, as a file. */
export function exportOwnData(token = idToken): Promise<Outcome<ExportedFile>> {
  return exportFile('/me/export', 'mes-donnees.json', token);
}

/** The same of any user, for an admin whom the person asked. */
export function exportUserData(uid: string, token = idToken): Promise<Outcome<ExportedFile>> {
  return exportFile(`/users/${uid}/export`, 'donnees.json', token);
}
