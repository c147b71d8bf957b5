import type { StaffTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { compact } from '../../state/density';
import type { ListSelection } from '../../state/useSelection';
import { Age } from '../Age/Age';
import { PriorityLabel } from '../PriorityLabel/PriorityLabel';
import { StatusLabel } from '../StatusLabel/StatusLabel';
import { Assignee, ROW_LINK, Tick, TickAll } from './parts';

interface Props {
  readonly tickets: readonly StaffTicket[];
  readonly selection?: ListSelection | undefined;
}

const HEAD = 'px-3 py-2 text-left text-small font-[550] text-muted first:pl-4 last:pr-4';
const TICK = 'w-11 py-0 pl-2 align-middle';

/** A dense table; packed closely, a row is one line. */
export function WideTickets({ tickets, selection }: Props) {
  return (
    <div class="overflow-hidden rounded-card border border-line bg-surface shadow-card">
      <table class="w-full table-fixed border-collapse">
        <thead class="border-b border-line bg-sunken">
          <tr>
            {selection && (
              <th scope="col" class={TICK}>
                <TickAll count={tickets.length} selection={selection} />
              </th>
            )}
            <th scope="col" class={`${HEAD} w-[31%] ${selection ? 'pl-1!' : ''}`}>
              {t.tickets.columnTicket}
            </th>
            <th scope="col" class={`${HEAD} w-[18%]`}>
              {t.tickets.columnClient}
            </th>
            <th scope="col" class={`${HEAD} w-[15%]`}>
              {t.tickets.columnStatus}
            </th>
            <th scope="col" class={`${HEAD} w-[9%]`}>
              {t.tickets.columnPriority}
            </th>
            <th scope="col" class={`${HEAD} w-[16%]`}>
              {t.tickets.columnAssignee}
            </th>
            <th scope="col" class={`${HEAD} w-[8.5%] text-right`}>
              {t.tickets.columnActivity}
            </th>
          </tr>
        </thead>
        <tbody class="divide-y divide-line">
          {tickets.map((ticket) => (
            <Row key={ticket.ref} ticket={ticket} selection={selection} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly ticket: StaffTicket;
  readonly selection: ListSelection | undefined;
}

function Row({ ticket, selection }: RowProps) {
  const oneLine = compact.value;
  const cell = `px-3 align-middle leading-snug first:pl-4 last:pr-4 ${oneLine ? 'py-0.5' : 'py-1.5'}`;
  const selected = selection?.selected.has(ticket.ref);
  return (
    <tr class={`relative hover:bg-sunken ${selected ? 'bg-accent-weak' : ''}`}>
      {selection && (
        <td class={TICK}>
          <Tick ticketRef={ticket.ref} selection={selection} />
        </td>
      )}
      <td class={`${cell} ${selection ? 'pl-1!' : ''}`}>
        <div class={oneLine ? 'flex items-baseline gap-2.5' : ''}>
          <a
            href={`/tickets/${ticket.ref}`}
            class={`${ROW_LINK} block min-w-0 truncate ${oneLine ? 'order-2' : ''}`}
            dir="auto"
            data-row={ticket.ref}
            title={ticket.title}
          >
            {ticket.title}
          </a>
          <span class="shrink-0 font-mono text-[0.78rem] text-muted">{ticket.ref}</span>
        </div>
      </td>
      <td class={`${cell} text-small`}>
        <span class="block truncate" title={`${ticket.clientName} · ${ticket.projectName}`}>
          <bdi>{ticket.clientName}</bdi>
          {oneLine && (
            <span class="text-muted">
              {' '}
              · <bdi>{ticket.projectName}</bdi>
            </span>
          )}
        </span>
        {!oneLine && (
          <span class="block truncate text-muted" title={ticket.projectName}>
            <bdi>{ticket.projectName}</bdi>
          </span>
        )}
      </td>
      <td class={cell} data-testid="status">
        <StatusLabel status={ticket.status} />
      </td>
      <td class={cell}>
        <PriorityLabel priority={ticket.priority} />
      </td>
      <td class={`${cell} text-small`}>
        <Assignee ticket={ticket} />
      </td>
      <td class={`${cell} text-right text-small text-muted`}>
        <Age at={ticket.updatedAt} />
      </td>
    </tr>
  );
}
