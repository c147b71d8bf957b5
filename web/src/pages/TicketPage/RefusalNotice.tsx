import { Notice } from '../../components/Notice/Notice';
import type { Problem } from '../../domain/problem';
import type { Entry } from '../../domain/timeline';
import { t } from '../../i18n';

interface Props {
  readonly problem: Problem;
  /** The thread, to name who was first. */
  readonly entries: readonly Entry[];
}

/** Why an action did not take place: what won against it, and whose doing it was. */
export function RefusalNotice({ problem, entries }: Props) {
  return (
    <Notice title={t.ticket.notDone}>
      <p>{refusalText(problem, entries)}</p>
    </Notice>
  );
}

/** The sentence for a refusal. */
export function refusalText({ code, current, errors }: Problem, entries: readonly Entry[]): string {
  if (code === 'already_assigned') {
    return t.ticket.takenBy(current?.assignee?.name ?? t.ticket.someoneElse);
  }
  if ((code === 'version_conflict' || code === 'invalid_transition') && current) {
    const move = entries.findLast((entry) => entry.type === 'status_changed');
    const status = t.status[current.status];
    return move?.type === 'status_changed' && move.to === current.status
      ? t.ticket.conflictMoved(move.by.name, status)
      : t.ticket.conflictChanged(status);
  }
  return errors[0]?.detail || t.problem[code];
}
