import type { ComponentChildren } from 'preact';
import { isStaffTicket, type PortalTicket, type Priority } from '../../domain/ticket';
import { t } from '../../i18n';
import { dateTimeText } from '../../i18n/dates';
import { now } from '../../state/clock';
import { Avatar } from '../Avatar/Avatar';
import { PriorityLabel } from '../PriorityLabel/PriorityLabel';
import { PriorityMenu } from '../PriorityMenu/PriorityMenu';

interface Props {
  readonly ticket: PortalTicket;
  /** The site's address; empty while unknown. */
  readonly address: string;
  /** Changes the priority; absent for those who may not, or see it as the Client does. */
  readonly rank?:
    | { readonly busy: boolean; readonly onChange: (priority: Priority) => void }
    | undefined;
}

/** The facts about a ticket that are not its story. */
export function TicketDetails({ ticket, address, rank }: Props) {
  return (
    <section
      aria-label={t.ticket.details}
      class="rounded-card border border-line bg-surface p-3.5 shadow-card"
    >
      <dl class="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-2.5 gap-y-2 text-[0.88rem]">
        <Fact term={t.ticket.assignee}>
          {ticket.assignee ? (
            <span class="flex items-center gap-2">
              <Avatar name={ticket.assignee.name} team />
              <bdi>{ticket.assignee.name}</bdi>
            </span>
          ) : (
            <span class="text-muted">{t.ticket.nobody}</span>
          )}
        </Fact>
        <Fact term={t.ticket.priority}>
          {rank ? (
            <PriorityMenu priority={ticket.priority} {...rank} />
          ) : (
            <PriorityLabel priority={ticket.priority} />
          )}
        </Fact>
        {isStaffTicket(ticket) && (
          <Fact term={t.ticket.client}>
            <bdi>{ticket.clientName}</bdi>
          </Fact>
        )}
        <Fact term={t.ticket.project}>
          <bdi>{ticket.projectName}</bdi>
          {address && <span class="block text-small text-muted">{address}</span>}
        </Fact>
        <Fact term={t.ticket.openedAt}>
          <time class="tabular-nums" dateTime={ticket.createdAt.toISOString()}>
            {dateTimeText(ticket.createdAt, now.value)}
          </time>
        </Fact>
        <Fact term={t.ticket.openedBy}>
          <bdi>{ticket.createdBy.name}</bdi>
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt class="text-muted">{term}</dt>
      <dd class="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}
