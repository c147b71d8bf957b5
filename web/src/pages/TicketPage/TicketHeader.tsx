import { PriorityLabel } from '../../components/PriorityLabel/PriorityLabel';
import { StatusLabel } from '../../components/StatusLabel/StatusLabel';
import { isStaffTicket, type PortalTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { useHeading } from '../../state/useHeading';

interface Props {
  readonly ticket: PortalTicket;
  readonly pending: boolean;
}

/** What a ticket is, and where it stands. */
export function TicketHeader({ ticket, pending }: Props) {
  const heading = useHeading(`${ticket.ref} ${ticket.title}`);
  const places = [ticket.projectName, isStaffTicket(ticket) ? ticket.clientName : ''];
  return (
    <header class="relative">
      <p class="flex flex-wrap items-center gap-x-2 text-small text-muted">
        <span class="font-mono text-[0.84em]">{ticket.ref}</span>
        {places.filter(Boolean).map((place) => (
          <span key={place} class="flex min-w-0 gap-x-2 wrap-anywhere">
            <span aria-hidden="true">·</span>
            <bdi class="min-w-0">{place}</bdi>
          </span>
        ))}
      </p>
      <div class="mt-0.5 flex flex-wrap items-start gap-x-4 gap-y-1.5">
        <h1 ref={heading} tabIndex={-1} class="min-w-0 max-w-full grow basis-72 wrap-anywhere">
          <bdi>{ticket.title}</bdi>
        </h1>
        <p class="flex items-center gap-3 pt-1">
          <span data-testid="status">
            <StatusLabel status={ticket.status} forClient={!isStaffTicket(ticket)} />
          </span>
          <PriorityLabel priority={ticket.priority} />
        </p>
      </div>
      {/* Over the end of the line above the title: nothing moves when it comes and goes. */}
      <p role="status" class="absolute top-0 right-0 bg-bg pl-3 text-small text-muted">
        {pending ? t.ticket.pending : ''}
      </p>
    </header>
  );
}
