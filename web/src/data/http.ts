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
  /** Absent where the path says it all. */
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  /** The functions have more to do than usual. */
  readonly patient?: boolean;
  readonly read: (answer: unknown) => T;
}

/** Sends one request to the functions as the signed-in person. Never throws: failures are answers. */
export function send<T>(request: Request<T>): Promise<Outcome<T>> {
  return exchange(
    (token) => attempt(request, token),
    async (answer) => request.read(await jsonOf(answer)),
  );
}

/**
 * Has the functions answer the signed-in person, by `attempt`, and reads what they did not refuse.
 * Never throws: failures are answers.
 */
export async function exchange<T>(
  attempt: (token: string | null) => Promise<Response>,
  read: (answer: Response) => Promise<T>,
  token = idToken,
): Promise<Outcome<T>> {
  try {
    let answer = await attempt(await token());
    // A token can expire on the way; a fresh one settles it, once.
    if (answer.status === 401) answer = await attempt(await token(true));
    if (answer.ok) return { ok: true, value: await read(answer) };
    const body = await jsonOf(answer);
    return { ok: false, problem: readProblem(body, answer.headers.get('Retry-After')) };
  } catch (cause) {
    const timedOut = cause instanceof DOMException && cause.name === 'TimeoutError';
    return { ok: false, problem: bareProblem(timedOut ? 'timeout' : 'offline') };
  }
}

function attempt<T>(request: Request<T>, token: string | null): Promise<Response> {
  return fetch(`/api${request.path}`, {
    method: request.method,
    headers: {
      'Content-Type': 'application/json',
      ...authorization(token),
      ...(request.idempotencyKey ? { 'Idempotency-Key': request.idempotencyKey } : {}),
    },
    body: JSON.stringify(request.body),
    signal: AbortSignal.timeout(request.patient ? PATIENT_TIMEOUT_MS : TIMEOUT_MS),
  });
}

/** The header that says who asks. */
export const authorization = (token: string | null): Readonly<Record<string, string>> =>
  token ? { Authorization: `Bearer ${token}` } : {};

/** Null where there is none. */
const jsonOf = (answer: Response): Promise<unknown> => answer.json().catch(() => null);
