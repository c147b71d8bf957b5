import type { Outcome } from '../domain/problem';
import { idToken } from './auth';
import { authorization, exchange } from './http';

/** The largest list takes a while to be written; one that takes longer has been cut off. */
const TIMEOUT_MS = 300_000;

/** A file that the functions wrote. */
export interface ExportedFile {
  readonly blob: Blob;
  readonly fileName: string;
}

/** The team's tickets as a file for a spreadsheet; `query` is what narrows them. */
export function exportTickets(query: string, token = idToken): Promise<Outcome<ExportedFile>> {
  return exportFile(`/tickets.csv${query && '?'}${query}`, 'tickets.csv', token);
}

/**
 * A file that the functions write, fetched with the reader's own token. The browser keeps it out of its
 * memory. One that ended half-way is none.
 */
export function exportFile(
  path: string,
  usualName: string,
  token = idToken,
): Promise<Outcome<ExportedFile>> {
  return exchange(
    (current) => attempt(path, current),
    (answer) => fileOf(answer, usualName),
    token,
  );
}

function attempt(path: string, token: string | null): Promise<Response> {
  return fetch(`/api${path}`, {
    headers: authorization(token),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
}

const fileOf = async (answer: Response, usualName: string): Promise<ExportedFile> => ({
  blob: await answer.blob(),
  fileName: nameIn(answer.headers.get('Content-Disposition') ?? '') ?? usualName,
});

const nameIn = (disposition: string) => /filename="([\w.-]+\.(?:csv|json))"/.exec(disposition)?.[1];
