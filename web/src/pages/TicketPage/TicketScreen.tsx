import { useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { Notice } from '../../components/Notice/Notice';
import { StatusStepper } from '../../components/StatusStepper/StatusStepper';
import { TicketDetails } from '../../components/TicketDetails/TicketDetails';
import { Timeline } from '../../components/Timeline/Timeline';
import { TurnBanner } from '../../components/TurnBanner/TurnBanner';
import type { Account } from '../../domain/people';
import type { Problem } from '../../domain/problem';
import { isStaffTicket, type PortalTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { useArrivals } from '../../state/useArrivals';
import { useAddress } from '../../state/useProjects';
import { useTimeline } from '../../state/useTicket';
import { ActionPanel } from './ActionPanel';
import { RefusalNotice, refusalText } from './RefusalNotice';
import { TicketHeader } from './TicketHeader';

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
  const { entries, earlier, retry } = useTimeline(scope, ticket.ref);
  const address = useAddress(scope, ticket.projectId);
  const [problem, setProblem] = useState<Problem | null>(null);
  useArrivals(entries, account);
  const forStaff = scope === null;
  const refusal = problem && refusalText(problem, entries ?? []);
  return (
    <div class="grid max-w-[1240px] print:block grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-4 px-4 py-4 md:px-7 md:py-5 lg:grid-cols-[minmax(0,1fr)_300px] lg:grid-rows-[auto_1fr]">
      <div class="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-3.5">
        <TicketHeader ticket={ticket} pending={pending} />
        <StatusStepper status={ticket.status} />
        <TurnBanner ticket={ticket} forStaff={forStaff} />
        {refusal && <RefusalNotice text={refusal} />}
      </div>
      {/* On a phone the facts come last: what to do and what was said matter more there. */}
      <aside class="contents content-start gap-4 lg:grid lg:sticky lg:top-5 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:self-start">
        <ActionPanel
          account={account}
          ticket={ticket}
          pending={pending}
          refusal={refusal}
          onProblem={setProblem}
        />
        <div class="max-lg:order-last print:my-4">
          <TicketDetails ticket={ticket} address={address} />
        </div>
      </aside>
      <div class="min-w-0 lg:col-start-1 lg:row-start-2">
        <Timeline
          ticket={ticket}
          entries={entries ?? []}
          clientName={isStaffTicket(ticket) ? ticket.clientName : ''}
          onEarlier={earlier}
        />
        {retry && (
          <Notice title={t.ticket.threadFailed}>
            <Button onClick={retry}>{t.retry}</Button>
          </Notice>
        )}
      </div>
    </div>
  );
}
