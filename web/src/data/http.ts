import type { Outcome } from '../domain/problem';
import { idToken } from './auth';
import { bareProblem, readProblem } from './problems';

/** A function that has not answered by then is treated as cut off; a repeat is safe by its key. */
const TIMEOUT_MS = 20_000;
/** Checking ten files of the largest kind takes longer. */
const PATIENT_TIMEOUT_MS = 90_000;

interface Request<T> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Undefined for what is only asked. */
  readonly body: unknown;
  readonly idempotencyKey?: string;
  /** The functions have more to do than usual. */
  readonly patient?: boolean;
  readonly read: (answer: unknown) => T;
}

/** Sends one request to the functions as the signed-in person. Never throws: failures are answers. */
export async function send<T>(request: Request<T>): Promise<Outcome<T>> {
  try {
    let answer = await attempt(request, false);
    // A token can expire on the way; a fresh one settles it, once.
    if (answer.status === 401) answer = await attempt(request, true);
    const body: unknown = await answer.json().catch(() => null);
    return answer.ok
      ? { ok: true, value: request.read(body) }
      : { ok: false, problem: readProblem(body, answer.headers.get('Retry-After')) };
  } catch (cause) {
    const timedOut = cause instanceof DOMException && cause.name === 'TimeoutError';
    return { ok: false, problem: bareProblem(timedOut ? 'timeout' : 'offline') };
  }
}

async function attempt<T>(request: Request<T>, freshToken: boolean): Promise<Response> {
  const token = await idToken(freshToken);
  return fetch(`/api${request.path}`, {
    method: request.method,
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(request.idempotencyKey ? { 'Idempotency-Key': request.idempotencyKey } : {}),
    },
    body: JSON.stringify(request.body),
    signal: AbortSignal.timeout(request.patient ? PATIENT_TIMEOUT_MS : TIMEOUT_MS),
  });
}
