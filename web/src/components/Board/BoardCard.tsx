import { MoveRight } from 'lucide';
import { useRef } from 'preact/hooks';
import type { StaffTicket, Status } from '../../domain/ticket';
import { team } from '../../i18n/team';
import { compact } from '../../state/density';
import { useDraggable } from '../../state/drag/useDrag';
import { Age } from '../Age/Age';
import { Avatar } from '../Avatar/Avatar';
import { Icon } from '../Icon/Icon';
import { PriorityLabel } from '../PriorityLabel/PriorityLabel';

interface Props {
  readonly ticket: StaffTicket;
  /** The columns that accept it. */
  readonly targets: readonly Status[];
  /** Its move is on its way. */
  readonly pending: boolean;
  /** The tab key stops at it; the arrows lead to the others of its column. */
  readonly tabStop: boolean;
  readonly onMove: (ticket: StaffTicket, to: Status) => void;
  readonly onMenu: (ticket: StaffTicket, anchor: HTMLElement) => void;
}

/** A ticket on the board. */
export function BoardCard({ ticket, targets, pending, tabStop, onMove, onMenu }: Props) {
  const card = useRef<HTMLLIElement>(null);
  const { ref, title, clientName, priority, status, assignee, statusSince } = ticket;
  useDraggable(card, { ref, from: status, targets, onDrop: (to) => onMove(ticket, to) });
  const alert = priority === 'urgent' && !assignee;
  return (
    <li
      ref={card}
      data-card={ref}
      class={`relative grid grid-cols-[minmax(0,1fr)] rounded-control border border-line bg-surface px-3 shadow-card select-none [-webkit-touch-callout:none] [content-visibility:auto] [contain-intrinsic-size:auto_6.5rem] hover:border-line-strong ${compact.value ? 'gap-0.5 py-1.5' : 'gap-1.5 py-2.5'} ${alert ? 'border-l-[3px] border-l-urgent' : ''} ${pending ? 'opacity-60' : ''} ${targets.length > 0 ? 'md:cursor-grab' : ''}`}
    >
      <a
        href={`/tickets/${ref}`}
        draggable={false}
        tabIndex={tabStop ? 0 : -1}
        data-card-link
        dir="auto"
        title={title}
        class="line-clamp-3 text-[0.9rem] leading-[1.35] font-semibold wrap-anywhere text-text no-underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-control focus-visible:after:outline-3 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
      >
        {title}
      </a>
      <p class="flex flex-wrap items-center justify-between gap-x-2 text-[0.78rem] text-muted">
        <span class="font-mono">{ref}</span>
        <PriorityLabel priority={priority} />
      </p>
      <div class="flex items-center gap-1.5 text-[0.78rem] text-muted">
        <p class="flex min-w-0 grow">
          <bdi class="truncate" title={clientName}>
            {clientName}
          </bdi>
          <span class="shrink-0">
            <span aria-hidden="true" class="px-1">
              ·
            </span>
            <span class="sr-only">{team.board.since} </span>
            <Age at={statusSince} />
          </span>
        </p>
        {assignee ? (
          <span title={assignee.name}>
            <span class="sr-only">{team.board.assignee(assignee.name)}</span>
            <Avatar name={assignee.name} team />
          </span>
        ) : (
          <span class="sr-only">{team.board.nobody}</span>
        )}
        {targets.length > 0 && (
          <button
            type="button"
            tabIndex={tabStop ? 0 : -1}
            aria-haspopup="menu"
            aria-label={team.board.moveLabel(ref)}
            title={team.board.move}
            class="relative z-10 -my-1 -mr-1.5 grid size-7 shrink-0 place-items-center rounded-control text-muted hover:bg-sunken hover:text-text max-md:-my-2 max-md:size-9"
            onClick={({ currentTarget }) => onMenu(ticket, currentTarget)}
          >
            <Icon node={MoveRight} />
          </button>
        )}
      </div>
    </li>
  );
}
