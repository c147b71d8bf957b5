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

/**
 * The team's tickets as a file for a spreadsheet, fetched with the reader's own token; `query` is what
 * narrows them. The browser keeps it out of its memory. One that ended half-way is none.
 */
export function exportTickets(query: string, token = idToken): Promise<Outcome<ExportedFile>> {
  return exchange((current) => attempt(query, current), fileOf, token);
}

function attempt(query: string, token: string | null): Promise<Response> {
  return fetch(`/api/tickets.csv${query && '?'}${query}`, {
    headers: authorization(token),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
}

const fileOf = async (answer: Response): Promise<ExportedFile> => ({
  blob: await answer.blob(),
  fileName: nameIn(answer.headers.get('Content-Disposition') ?? ''),
});

const nameIn = (disposition: string) =>
  /filename="([\w.-]+\.csv)"/.exec(disposition)?.[1] ?? 'tickets.csv';
