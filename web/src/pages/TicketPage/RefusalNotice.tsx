import { Notice } from '../../components/Notice/Notice';
import type { Problem } from '../../domain/problem';
import { type Entry, moverTo } from '../../domain/timeline';
import { t } from '../../i18n';

/** Why an action did not take place: what won against it, and whose doing it was. */
export function RefusalNotice({ text }: { readonly text: string }) {
  return (
    <Notice title={t.ticket.notDone}>
      <p>{text}</p>
    </Notice>
  );
}

/** The sentence for a refusal; the thread names who was first. */
export function refusalText({ code, current, errors }: Problem, entries: readonly Entry[]): string {
  if (code === 'already_assigned') {
    return t.ticket.takenBy(current?.assignee?.name ?? t.ticket.someoneElse);
  }
  if ((code === 'version_conflict' || code === 'invalid_transition') && current) {
    const mover = moverTo(entries, current.status);
    const status = t.status[current.status];
    return mover === null
      ? t.ticket.conflictChanged(status)
      : t.ticket.conflictMoved(mover, status);
  }
  return errors[0]?.detail || t.problem[code];
}
