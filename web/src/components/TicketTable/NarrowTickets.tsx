import type { StaffTicket } from '../../domain/ticket';
import type { ListSelection } from '../../state/useSelection';
import { Age } from '../Age/Age';
import { PriorityLabel } from '../PriorityLabel/PriorityLabel';
import { StatusLabel } from '../StatusLabel/StatusLabel';
import { Assignee, ROW_LINK, Tick } from './parts';

interface Props {
  readonly tickets: readonly StaffTicket[];
  readonly selection?: ListSelection | undefined;
}

/** Tickets one under the other, for a narrow window. */
export function NarrowTickets({ tickets, selection }: Props) {
  return (
    <ul class="divide-y divide-line border-y border-line bg-surface">
      {tickets.map((ticket) => (
        <li
          key={ticket.ref}
          class={`relative flex py-2.5 pr-4 hover:bg-sunken ${selection ? 'pl-1.5' : 'pl-4'} ${selection?.selected.has(ticket.ref) ? 'bg-accent-weak' : ''}`}
        >
          {selection && <Tick ticketRef={ticket.ref} selection={selection} />}
          <div class="grid min-w-0 grow grid-cols-[minmax(0,1fr)] gap-1 wrap-anywhere">
            <div class="flex flex-wrap items-center gap-x-3">
              <span data-testid="status">
                <StatusLabel status={ticket.status} />
              </span>
              <PriorityLabel priority={ticket.priority} />
              <span class="ml-auto text-small text-muted">
                <Age at={ticket.updatedAt} />
              </span>
            </div>
            <a href={`/tickets/${ticket.ref}`} class={ROW_LINK} data-row={ticket.ref}>
              <bdi>{ticket.title}</bdi>
            </a>
            <div class="flex flex-wrap items-center justify-between gap-x-3 text-small text-muted">
              <span>
                <bdi>{ticket.clientName}</bdi> ·{' '}
                <span class="font-mono text-[0.8rem]">{ticket.ref}</span>
              </span>
              <Assignee ticket={ticket} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
