import type { StaffTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { wide } from '../../state/wide';
import { Age } from '../Age/Age';
import { Avatar } from '../Avatar/Avatar';
import { PriorityLabel } from '../PriorityLabel/PriorityLabel';
import { StatusLabel } from '../StatusLabel/StatusLabel';

interface Props {
  readonly tickets: readonly StaffTicket[];
}

const HEAD = 'px-3 py-2 text-left text-small font-[550] text-muted first:pl-4 last:pr-4';
const CELL = 'px-3 py-1.5 align-middle leading-snug first:pl-4 last:pr-4';
const ROW_LINK =
  'font-[550] text-text no-underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-accent';

/** The team's tickets: a dense table where there is room, the same facts in two lines where there is not. */
export function TicketTable({ tickets }: Props) {
  return wide.value ? <Wide tickets={tickets} /> : <Narrow tickets={tickets} />;
}

function Wide({ tickets }: Props) {
  return (
    <div class="overflow-hidden rounded-card border border-line bg-surface shadow-card">
      <table class="w-full table-fixed border-collapse">
        <thead class="border-b border-line bg-sunken">
          <tr>
            <th scope="col" class={`${HEAD} w-[34%]`}>
              {t.tickets.columnTicket}
            </th>
            <th scope="col" class={`${HEAD} w-[19%]`}>
              {t.tickets.columnClient}
            </th>
            <th scope="col" class={HEAD}>
              {t.tickets.columnStatus}
            </th>
            <th scope="col" class={`${HEAD} w-[8.5%]`}>
              {t.tickets.columnPriority}
            </th>
            <th scope="col" class={`${HEAD} w-[17%]`}>
              {t.tickets.columnAssignee}
            </th>
            <th scope="col" class={`${HEAD} w-[8.5%] text-right`}>
              {t.tickets.columnActivity}
            </th>
          </tr>
        </thead>
        <tbody class="divide-y divide-line">
          {tickets.map((ticket) => (
            <tr key={ticket.ref} class="relative hover:bg-sunken">
              <td class={CELL}>
                <a
                  href={`/tickets/${ticket.ref}`}
                  class={`${ROW_LINK} block truncate`}
                  dir="auto"
                  title={ticket.title}
                >
                  {ticket.title}
                </a>
                <span class="font-mono text-[0.78rem] text-muted">{ticket.ref}</span>
              </td>
              <td class={`${CELL} text-small`}>
                <span class="block truncate" title={ticket.clientName}>
                  <bdi>{ticket.clientName}</bdi>
                </span>
                <span class="block truncate text-muted" title={ticket.projectName}>
                  <bdi>{ticket.projectName}</bdi>
                </span>
              </td>
              <td class={CELL} data-testid="status">
                <StatusLabel status={ticket.status} />
              </td>
              <td class={CELL}>
                <PriorityLabel priority={ticket.priority} />
              </td>
              <td class={`${CELL} text-small`}>
                <Assignee ticket={ticket} />
              </td>
              <td class={`${CELL} text-right text-small text-muted`}>
                <Age at={ticket.updatedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Narrow({ tickets }: Props) {
  return (
    <ul class="divide-y divide-line border-y border-line bg-surface">
      {tickets.map((ticket) => (
        <li
          key={ticket.ref}
          class="relative grid grid-cols-[minmax(0,1fr)] gap-1 px-4 py-2.5 wrap-anywhere hover:bg-sunken"
        >
          <div class="flex flex-wrap items-center gap-x-3">
            <span data-testid="status">
              <StatusLabel status={ticket.status} />
            </span>
            <PriorityLabel priority={ticket.priority} />
            <span class="ml-auto text-small text-muted">
              <Age at={ticket.updatedAt} />
            </span>
          </div>
          <a href={`/tickets/${ticket.ref}`} class={ROW_LINK}>
            <bdi>{ticket.title}</bdi>
          </a>
          <div class="flex flex-wrap items-center justify-between gap-x-3 text-small text-muted">
            <span>
              <bdi>{ticket.clientName}</bdi> ·{' '}
              <span class="font-mono text-[0.8rem]">{ticket.ref}</span>
            </span>
            <Assignee ticket={ticket} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Assignee({ ticket }: { readonly ticket: StaffTicket }) {
  if (!ticket.assignee) return <span class="text-muted">{t.tickets.nobody}</span>;
  return (
    <span class="flex min-w-0 items-center gap-2" title={ticket.assignee.name}>
      <Avatar name={ticket.assignee.name} team />
      <span class="truncate text-text">{ticket.assignee.name}</span>
    </span>
  );
}
