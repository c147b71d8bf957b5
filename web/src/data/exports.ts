import type { Outcome } from '../domain/problem';
import { idToken } from './auth';
import { bareProblem, readProblem } from './problems';

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
export async function exportTickets(
  query: string,
  token = idToken,
): Promise<Outcome<ExportedFile>> {
  try {
    let answer = await attempt(query, await token());
    // A token can expire on the way; a fresh one settles it, once.
    if (answer.status === 401) answer = await attempt(query, await token(true));
    if (!answer.ok) {
      const body: unknown = await answer.json().catch(() => null);
      return { ok: false, problem: readProblem(body, answer.headers.get('Retry-After')) };
    }
    const fileName = nameIn(answer.headers.get('Content-Disposition') ?? '');
    return { ok: true, value: { blob: await answer.blob(), fileName } };
  } catch (cause) {
    const timedOut = cause instanceof DOMException && cause.name === 'TimeoutError';
    return { ok: false, problem: bareProblem(timedOut ? 'timeout' : 'offline') };
  }
}

function attempt(query: string, token: string | null): Promise<Response> {
  return fetch(`/api/tickets.csv${query && '?'}${query}`, {
    headers: token ? { Authorization: `Bearer ${token}` } : {},
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
}

const nameIn = (disposition: string) =>
  /filename="([\w.-]+\.csv)"/.exec(disposition)?.[1] ?? 'tickets.csv';
