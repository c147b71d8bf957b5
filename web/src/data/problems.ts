import { type CurrentTicket, ERROR_CODES, type Problem } from '../domain/problem';
import { PRIORITIES, STATUSES } from '../domain/ticket';

/** A failure that carries nothing but its code. */
export function bareProblem(code: Problem['code']): Problem {
  return { code, detail: null, errors: [], current: null, retryAfterSeconds: null };
}

/** Reads a problem+json answer with its `Retry-After`; one that can't be read is `unknown`. */
export function readProblem(body: unknown, retryAfter: string | null = null): Problem {
  if (!isRecord(body)) return bareProblem('unknown');
  const code = ERROR_CODES.find((known) => known === body.code) ?? 'unknown';
  const errors = Array.isArray(body.errors) ? body.errors.filter(isRecord) : [];
  return {
    code,
    detail: typeof body.detail === 'string' ? body.detail : null,
    errors: errors.map(({ field, detail }) => ({
      field: String(field ?? ''),
      detail: String(detail ?? ''),
    })),
    current: readCurrent(body.ticket),
    // The header may also hold a date, which our functions never send.
    retryAfterSeconds: /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : null,
  };
}

/** Reads the parts of an API ticket that a change can move; null when it is not one. */
export function readCurrent(body: unknown): CurrentTicket | null {
  if (!isRecord(body)) return null;
  const status = STATUSES.find((known) => known === body.status);
  const priority = PRIORITIES.find((known) => known === body.priority);
  const version = body.version;
  if (!status || !priority || typeof version !== 'number') return null;
  const assignee = isRecord(body.assignee) ? body.assignee : null;
  const uid = assignee?.uid;
  return {
    status,
    priority,
    version,
    assignee: assignee && {
      name: String(assignee.name ?? ''),
      ...(typeof uid === 'string' ? { uid } : {}),
    },
    updatedAt: new Date(String(body.updatedAt)),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
