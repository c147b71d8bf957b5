import type { PortalTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { Age } from '../Age/Age';
import { Button } from '../Button/Button';
import { PriorityLabel } from '../PriorityLabel/PriorityLabel';
import { StatusLabel } from '../StatusLabel/StatusLabel';

interface Props {
  readonly tickets: readonly PortalTicket[];
  /** Answers the question that a resolved ticket asks; absent where it is not asked. */
  readonly onAnswer?: (ticket: PortalTicket, settled: boolean) => void;
}

/** A client's tickets, one under the other; the whole row leads to the ticket. */
export function TicketList({ tickets, onAnswer }: Props) {
  return (
    <ul class="divide-y divide-line border-y border-line bg-surface sm:overflow-hidden sm:rounded-card sm:border sm:shadow-card">
      {tickets.map((ticket) => (
        <li
          key={ticket.ref}
          class="relative grid grid-cols-[minmax(0,1fr)] gap-1 px-4 py-3 wrap-anywhere hover:bg-sunken"
        >
          <div class="flex items-center gap-3">
            <span data-testid="status">
              <StatusLabel status={ticket.status} forClient />
            </span>
            {ticket.priority === 'urgent' && <PriorityLabel priority={ticket.priority} />}
            <span class="ml-auto text-small text-muted">
              <Age at={ticket.updatedAt} />
            </span>
          </div>
          <a
            href={`/tickets/${ticket.ref}`}
            data-row={ticket.ref}
            class="font-semibold text-text no-underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-accent"
          >
            <bdi>{ticket.title}</bdi>
          </a>
          <p class="text-small text-muted">
            <bdi>{ticket.projectName}</bdi> ·{' '}
            <span class="font-mono text-[0.8rem]">{ticket.ref}</span>
          </p>
          {onAnswer && ticket.status === 'resolved' && (
            <div class="relative z-10 mt-1.5 flex flex-wrap gap-2 sm:w-fit">
              <Button look="primary" class="grow" onClick={() => onAnswer(ticket, true)}>
                {t.ticket.settled}
              </Button>
              <Button class="grow" onClick={() => onAnswer(ticket, false)}>
                {t.ticket.notSettled}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
