import type { TicketActions as Allowed } from '../../domain/actions';
import type { Transition } from '../../domain/policy';
import { t } from '../../i18n';
import { Button } from '../Button/Button';
import { moveWords } from '../MoveDialog/moveWords';

interface Props {
  readonly allowed: Allowed;
  readonly forStaff: boolean;
  /** An action is on its way to the server. */
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onRelease: () => void;
  readonly onAssign: () => void;
  readonly onMove: (transition: Transition) => void;
}

/** What this person may do on this ticket now, the likeliest first. Nothing else is offered. */
export function TicketActions(props: Props) {
  const { allowed, forStaff, busy } = props;
  const [first, ...others] = [...allowed.transitions].sort(closingFirst);
  const primaryMove = allowed.take ? undefined : first;
  const plainMoves = allowed.take && first ? [first, ...others] : others;
  return (
    <section
      aria-label={t.ticket.actions}
      tabIndex={-1}
      class="grid gap-2.5 rounded-card border border-line bg-surface p-3.5 shadow-card"
    >
      {allowed.take && (
        <Button look="primary" busy={busy} onClick={props.onTake}>
          {t.ticket.take}
        </Button>
      )}
      {primaryMove && (
        <Button look="primary" busy={busy} onClick={() => props.onMove(primaryMove)}>
          {moveWords(primaryMove, forStaff).title}
        </Button>
      )}
      {plainMoves.length > 0 && (
        <div class="flex flex-wrap gap-2">
          {plainMoves.map((move) => (
            <Button key={move.to} class="grow" busy={busy} onClick={() => props.onMove(move)}>
              {moveWords(move, forStaff).title}
            </Button>
          ))}
        </div>
      )}
      {(allowed.assignToOthers || allowed.release || allowed.takeOver) && (
        <div class="flex flex-wrap gap-1">
          {allowed.takeOver && (
            <Button look="quiet" busy={busy} onClick={props.onTake}>
              {t.ticket.takeOver}
            </Button>
          )}
          {allowed.assignToOthers && (
            <Button look="quiet" busy={busy} onClick={props.onAssign}>
              {t.ticket.assign}
            </Button>
          )}
          {allowed.release && (
            <Button look="quiet" busy={busy} onClick={props.onRelease}>
              {allowed.takeOver ? t.ticket.withdraw : t.ticket.release}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** Confirming is the expected answer to a resolution; elsewhere the policy's order stands. */
function closingFirst(a: Transition, b: Transition): number {
  return Number(b.to === 'closed') - Number(a.to === 'closed');
}
