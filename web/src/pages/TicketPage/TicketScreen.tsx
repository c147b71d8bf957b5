import { useEffect, useState } from 'preact/hooks';
import { DuplicateBanner } from '../../components/DuplicateBanner/DuplicateBanner';
import { type Account, isStaff } from '../../domain/people';
import type { Problem } from '../../domain/problem';
import { isStaffTicket, type PortalTicket } from '../../domain/ticket';
import { startOutbox } from '../../state/outbox';
import { rememberTicket } from '../../state/recentTickets';
import { References, useReferences } from '../../state/references';
import { moveTicket } from '../../state/ticketChanges';
import { useArrivals } from '../../state/useArrivals';
import { useThread } from '../../state/useThread';
import { Conversation } from './Conversation';
import { RefusalNotice, refusalText } from './RefusalNotice';
import { TicketAside } from './TicketAside';
import { TicketFrame } from './TicketFrame';
import { TicketTabs } from './TicketTabs';

interface Props {
  readonly account: Account;
  /** The reader's Client; null for the team. */
  readonly scope: string | null;
  readonly ticket: PortalTicket;
  /** The reader's own action is on its way. */
  readonly pending: boolean;
}

/** A ticket that is there: its state on top, its story below, what can be done beside. */
export function TicketScreen({ account, scope, ticket, pending }: Props) {
  const thread = useThread(scope, ticket.ref);
  const { entries } = thread;
  const [problem, setProblem] = useState<Problem | null>(null);
  useArrivals(entries, account);
  useEffect(() => startOutbox(account.uid), [account.uid]);
  useEffect(() => rememberTicket(ticket), [ticket]);
  const staff = isStaff(account.role);
  const refusal = problem && refusalText(problem, entries ?? []);
  const clientName = isStaffTicket(ticket) ? ticket.clientName : '';
  const confirm = async (message: string) => {
    setProblem(null);
    const refused = await moveTicket(ticket, 'closed', message);
    setProblem(refused);
    return refused === null;
  };
  const references = useReferences(scope, ticket, entries);
  return (
    <References.Provider value={references}>
      <TicketFrame
        ticket={ticket}
        pending={pending}
        forStaff={staff}
        top={
          <>
            {refusal && <RefusalNotice text={refusal} />}
            {ticket.duplicateOf && <DuplicateBanner of={ticket.duplicateOf} />}
          </>
        }
        beside={
          <TicketAside
            account={account}
            scope={scope}
            ticket={ticket}
            pending={pending}
            refusal={refusal}
            onProblem={setProblem}
          />
        }
      >
        <TicketTabs ticketRef={ticket.ref} staff={staff} thread={thread}>
          <Conversation
            account={account}
            ticket={ticket}
            thread={thread}
            clientName={clientName}
            onConfirm={confirm}
          />
        </TicketTabs>
      </TicketFrame>
    </References.Provider>
  );
}
