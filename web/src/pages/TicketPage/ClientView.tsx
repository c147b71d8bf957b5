import { Eye } from 'lucide';
import { DuplicateBanner } from '../../components/DuplicateBanner/DuplicateBanner';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { Icon } from '../../components/Icon/Icon';
import { SkeletonRows } from '../../components/Skeleton/Skeleton';
import { TicketDetails } from '../../components/TicketDetails/TicketDetails';
import { Timeline } from '../../components/Timeline/Timeline';
import type { PortalTicket, StaffTicket } from '../../domain/ticket';
import { talk } from '../../i18n/conversation';
import { References, useReferences } from '../../state/references';
import { useAddress } from '../../state/useProjects';
import { useThread } from '../../state/useThread';
import { useTicket } from '../../state/useTicket';
import { TicketFrame } from './TicketFrame';
import { TicketTabs } from './TicketTabs';
import { ticketPath } from './ticketPaths';

/** « Voir comme le client »: the very documents of the portal, live, and nothing of the team's own tree. */
export function ClientView({
  ticket: { ref, clientId, clientName },
}: {
  readonly ticket: StaffTicket;
}) {
  const { live } = useTicket(clientId, ref);
  return (
    <>
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-accent-weak px-4 py-2 text-small text-accent-text md:px-7 print:hidden">
        <Icon node={Eye} />
        <p class="min-w-0 grow">
          <b>{talk.asClient.title(clientName)}</b> {talk.asClient.text}
        </p>
        <a class="font-semibold text-accent-text" href={ticketPath(ref, 'discussion', false)}>
          {talk.asClient.leave}
        </a>
      </div>
      {live.kind === 'ready' && live.value ? (
        <PortalScreen clientId={clientId} ticket={live.value} />
      ) : (
        <div class="px-4 py-5 md:px-7">
          {live.kind === 'loading' ? (
            <SkeletonRows count={5} />
          ) : (
            <EmptyState text={talk.asClient.absent} />
          )}
        </div>
      )}
    </>
  );
}

interface PortalProps {
  readonly clientId: string;
  readonly ticket: PortalTicket;
}

function PortalScreen({ clientId, ticket }: PortalProps) {
  const thread = useThread(clientId, ticket.ref);
  const address = useAddress(clientId, ticket.projectId);
  const references = useReferences(clientId, ticket, thread.entries);
  return (
    <References.Provider value={references}>
      <TicketFrame
        ticket={ticket}
        pending={false}
        forStaff={false}
        top={ticket.duplicateOf && <DuplicateBanner of={ticket.duplicateOf} />}
        beside={
          <div class="max-lg:order-last">
            <TicketDetails ticket={ticket} address={address} />
          </div>
        }
      >
        <TicketTabs ticketRef={ticket.ref} staff={false} thread={thread}>
          <Timeline
            ticket={ticket}
            entries={thread.entries ?? []}
            clientName=""
            earlier={thread.earlier && { onShow: thread.earlier, fetching: thread.fetching }}
          />
        </TicketTabs>
      </TicketFrame>
    </References.Provider>
  );
}
