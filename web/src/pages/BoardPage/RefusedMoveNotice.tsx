import { X } from 'lucide';
import { Icon } from '../../components/Icon/Icon';
import { Notice } from '../../components/Notice/Notice';
import { t } from '../../i18n';
import { refusalText } from '../../i18n/refusal';
import { team } from '../../i18n/team';
import type { RefusedMove } from '../../state/useMoves';

interface Props {
  readonly refused: RefusedMove;
  readonly onClose: () => void;
}

/** Why a card is back where it was, or where somebody else put it. */
export function RefusedMoveNotice({ refused, onClose }: Props) {
  const { ticket } = refused;
  return (
    <div class="relative mx-4 mb-3 md:mx-5">
      <Notice title={team.board.refused(ticket.ref)}>
        <p class="pr-8">
          <bdi>{ticket.title}</bdi> — {reason(refused)}{' '}
          <a class="text-accent-text underline" href={`/tickets/${ticket.ref}`}>
            {team.board.open}
          </a>
        </p>
      </Notice>
      <button
        type="button"
        class="absolute top-1.5 right-1.5 grid size-8 place-items-center rounded-control text-muted hover:text-text"
        aria-label={team.board.dismiss}
        onClick={onClose}
      >
        <Icon node={X} size={18} />
      </button>
    </div>
  );
}

function reason({ problem, mover }: RefusedMove): string {
  const { code, current } = problem;
  const moved = code === 'version_conflict' || code === 'invalid_transition';
  if (!moved || !current) return refusalText(problem);
  const status = t.status[current.status];
  return mover === null ? team.board.conflict(status) : team.board.conflictBy(mover, status);
}
