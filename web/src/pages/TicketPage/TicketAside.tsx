import { MailTellings } from '../../components/MailTellings/MailTellings';
import { AtWork } from '../../components/Presence/AtWork';
import { Presence } from '../../components/Presence/Presence';
import { TicketDetails } from '../../components/TicketDetails/TicketDetails';
import type { Account } from '../../domain/people';
import { can } from '../../domain/policy';
import type { Problem } from '../../domain/problem';
import { isStaffTicket, type PortalTicket, type Priority } from '../../domain/ticket';
import { talk } from '../../i18n/conversation';
import { rankTicket } from '../../state/ticketChanges';
import { useOthersOn, useOwnPresence } from '../../state/usePresence';
import { useAddress } from '../../state/useProjects';
import { ActionPanel } from './ActionPanel';
import { TeamPanel } from './TeamPanel';
import { clientViewPath } from './ticketPaths';

interface Props {
  readonly account: Account;
  /** The reader's Client; null for the team. */
  readonly scope: string | null;
  readonly ticket: PortalTicket;
  readonly pending: boolean;
  readonly refusal: string | null;
  readonly onProblem: (problem: Problem | null) => void;
}

/** What can be done with a ticket and what is known of it; for the team, also who else is on it. */
export function TicketAside({ account, scope, ticket, pending, refusal, onProblem }: Props) {
  const address = useAddress(scope, ticket.projectId);
  const staff = isStaffTicket(ticket);
  const rank = async (priority: Priority) => {
    onProblem(null);
    onProblem(await rankTicket(ticket, priority));
  };
  return (
    <>
      <ActionPanel
        account={account}
        ticket={ticket}
        pending={pending}
        refusal={refusal}
        onProblem={onProblem}
      />
      {staff && <OthersHere account={account} ticketRef={ticket.ref} />}
      <div class="grid gap-3 max-lg:order-last print:my-4">
        <TicketDetails
          ticket={ticket}
          address={address}
          rank={
            staff && can(account.role, 'change_priority')
              ? { busy: pending, onChange: (priority) => void rank(priority) }
              : undefined
          }
        />
        {staff && (
          <>
            <TeamPanel account={account} ticket={ticket} pending={pending} onProblem={onProblem} />
            <div class="grid gap-3 print:hidden">
              <MailTellings ticketRef={ticket.ref} />
              <AtWork uid={account.uid} />
            </div>
            <a
              class="px-3.5 text-small text-accent-text print:hidden"
              href={clientViewPath(ticket.ref)}
            >
              {talk.asClient.show}
            </a>
          </>
        )}
      </div>
    </>
  );
}

interface OthersProps {
  readonly account: Account;
  readonly ticketRef: string;
}

/** The others of the team on this ticket, who see that this person is there too. */
function OthersHere({ account, ticketRef }: OthersProps) {
  useOwnPresence(account, ticketRef);
  const others = useOthersOn(ticketRef, account.uid);
  return <Presence others={others} />;
}
