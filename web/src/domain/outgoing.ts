import type { DraftFile } from './draftFile';
import type { Account } from './people';
import type { ErrorCode, Outcome, Problem } from './problem';
import { type Entry, isOwn } from './timeline';

/** To whom one writes: to both sides, or among the team. */
export type WritingKind = 'message' | 'note';

/** Where something that was sent stands. */
export type OutgoingState =
  | { readonly kind: 'sending' }
  /** Not received so far, and sent again by itself when the network is back. */
  | { readonly kind: 'waiting' }
  /** Not received, and its author must say what next. */
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** Received; shown until the thread itself tells it. */
  | { readonly kind: 'sent'; readonly entryId: string };

/** A message or a note on its way to the server. */
export interface Outgoing {
  /** Idempotency key: however often it is sent, it is one entry. */
  readonly key: string;
  readonly ref: string;
  readonly kind: WritingKind;
  readonly body: string;
  readonly files: readonly DraftFile[];
  /** The message reopens the resolved ticket. */
  readonly reopen: boolean;
  readonly at: Date;
  /** The thread's latest entry when it was sent: what it becomes stands after that one. */
  readonly after: string | null;
  readonly state: OutgoingState;
}

// The request may have arrived although its answer did not: the same key settles it by itself.
const HEALS_ITSELF: readonly ErrorCode[] = ['offline', 'timeout'];
// Nothing was done, or nobody knows: worth another try as it is.
const WORTH_A_RETRY: readonly ErrorCode[] = [
  'unavailable',
  'rate_limited',
  'unauthenticated',
  'unknown',
];

/** Where an answer leaves what was sent. */
export function afterAnswer(outcome: Outcome<string>): OutgoingState {
  if (outcome.ok) return { kind: 'sent', entryId: outcome.value };
  const { problem } = outcome;
  return HEALS_ITSELF.includes(problem.code) ? { kind: 'waiting' } : { kind: 'failed', problem };
}

/** Whether the very same thing could pass next time; otherwise its author has to change it. */
export function isWorthRetrying({ code }: Problem): boolean {
  return HEALS_ITSELF.includes(code) || WORTH_A_RETRY.includes(code);
}

/** What is to be sent next: one after the other, and nothing of a ticket overtakes what waits there. */
export function nextToSend(queue: readonly Outgoing[]): Outgoing | null {
  if (queue.some(({ state }) => state.kind === 'sending')) return null;
  return queue.find(({ state }) => state.kind === 'waiting') ?? null;
}

/**
 * What is still to be shown beside the entries: all that the thread does not tell by itself. The thread
 * may tell it before the answer to its sending comes, or although that answer was lost.
 */
export function notYetTold(
  queue: readonly Outgoing[],
  ref: string,
  entries: readonly Entry[],
  author: Account,
): readonly Outgoing[] {
  const told = new Set<string>();
  return queue.filter((outgoing) => {
    if (outgoing.ref !== ref) return false;
    const entry = entries.find((one) => !told.has(one.id) && becameOf(outgoing, one, author));
    if (entry) told.add(entry.id);
    return entry === undefined;
  });
}

function becameOf({ kind, body, after, state }: Outgoing, entry: Entry, author: Account): boolean {
  if (state.kind === 'sent') return entry.id === state.entryId;
  return (
    entry.type === kind &&
    entry.body === body.trim() &&
    (after === null || entry.id > after) &&
    isOwn(entry, author)
  );
}
