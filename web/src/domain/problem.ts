import type { Person } from './people';
import type { Priority, Status } from './ticket';

/** Codes that the functions answer, and the three that only a browser can know. */
export const ERROR_CODES = [
  'invalid_request',
  'attachment_rejected',
  'unauthenticated',
  'email_not_verified',
  'account_pending',
  'account_disabled',
  'forbidden',
  'not_found',
  'version_conflict',
  'invalid_transition',
  'already_assigned',
  'idempotency_mismatch',
  'already_exists',
  'project_archived',
  'too_large',
  'unsupported_media_type',
  'method_not_allowed',
  'rate_limited',
  'unavailable',
  'offline',
  'timeout',
  'unknown',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One field that was refused, with a sentence that can be shown. */
export interface FieldProblem {
  readonly field: string;
  readonly detail: string;
}

/** The true state that a refusal carries, when the ticket moved on meanwhile. */
export interface CurrentTicket {
  readonly status: Status;
  readonly priority: Priority;
  readonly version: number;
  readonly assignee: (Partial<Person> & { readonly name: string }) | null;
  readonly updatedAt: Date;
}

/** An expected refusal or failure of a request. */
export interface Problem {
  readonly code: ErrorCode;
  /** The sentence of the server for the whole; null when it gave none. */
  readonly detail: string | null;
  readonly errors: readonly FieldProblem[];
  readonly current: CurrentTicket | null;
  /** After how many seconds the same request can be tried again, when the server said so. */
  readonly retryAfterSeconds: number | null;
}

/** The answer to a request: a value, or the reason why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };
