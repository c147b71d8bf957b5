import { withRefusals } from '../domain/draftFile';
import { isWorthRetrying, type Outgoing } from '../domain/outgoing';
import type { Problem } from '../domain/problem';
import { t } from '../i18n';
import { talk } from '../i18n/conversation';
import { draftFiles, setFiles } from './fileDrafts';
import { changeMessageDraft, type DraftOf, draftSubject, messageDraft } from './messageDraft';
import { withdrawOutgoing } from './outbox';

/** What the functions refused and its author must change, of one ticket and kind. */
export function refusedOf(queue: readonly Outgoing[], of: DraftOf): Outgoing | null {
  const refused = queue.find(
    ({ ref, kind, state }) =>
      ref === of.ref &&
      kind === of.kind &&
      state.kind === 'failed' &&
      !isWorthRetrying(state.problem),
  );
  return refused ?? null;
}

/** Whether nothing is being written: what comes back overwrites nothing. */
export function isBlank(of: DraftOf): boolean {
  return messageDraft(of).text === '' && draftFiles(of.uid, draftSubject(of)).length === 0;
}

/**
 * Makes a draft again of what did not go, with its files and with what was found wrong. What is being
 * written meanwhile follows after it. `latest` is the thread's latest entry, which its author has seen.
 */
export function reclaim(of: DraftOf, outgoing: Outgoing, latest: string | null): void {
  const { text, reopen } = messageDraft(of);
  const subject = draftSubject(of);
  const problem = outgoing.state.kind === 'failed' ? outgoing.state.problem : null;
  const files = withRefusals(outgoing.files, problem?.errors ?? []);
  setFiles(of.uid, subject, [...files, ...draftFiles(of.uid, subject)]);
  changeMessageDraft(of, {
    text: text === '' ? outgoing.body : `${outgoing.body}\n\n${text}`,
    // What may have arrived all the same keeps its key, so that it can't become two entries unnoticed.
    key: problem && !isWorthRetrying(problem) ? crypto.randomUUID() : outgoing.key,
    since: latest,
    reopen: reopen || outgoing.reopen,
    refusal: problem && sentence(problem),
  });
  withdrawOutgoing(outgoing.key);
}

function sentence({ code, errors }: Problem): string {
  if (code === 'idempotency_mismatch') return talk.composer.mismatch;
  const refused = new Set(
    errors.map(({ field }) => field).filter((field) => field.startsWith('attachments[')),
  );
  if (refused.size > 0) return talk.composer.filesRefused(refused.size);
  return errors[0]?.detail || t.problem[code];
}
