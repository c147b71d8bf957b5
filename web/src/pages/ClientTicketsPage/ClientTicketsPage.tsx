import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { ButtonLink } from '../../components/Button/Button';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { Icon } from '../../components/Icon/Icon';
import { MoveDialog } from '../../components/MoveDialog/MoveDialog';
import { Notice } from '../../components/Notice/Notice';
import { transitionsFrom } from '../../domain/policy';
import type { Problem } from '../../domain/problem';
import type { PortalTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { moveTicket } from '../../state/ticketChanges';
import { useHeading } from '../../state/useHeading';
import { usePortalTickets } from '../../state/useTickets';
import { TicketGroup } from './TicketGroup';

interface Props {
  readonly uid: string;
  readonly clientId: string;
}

interface Answer {
  readonly ticket: PortalTicket;
  readonly settled: boolean;
}

/** `/tickets` for a client: what waits for it first, then what the team works on, then the rest. */
export function ClientTicketsPage({ uid, clientId }: Props) {
  const heading = useHeading(t.tickets.clientTitle);
  const yours = usePortalTickets(clientId, 'yours');
  const open = usePortalTickets(clientId, 'open');
  const done = usePortalTickets(clientId, 'done');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const nothing = [yours, open, done].every(
    ({ live }) => live.kind === 'ready' && !live.fromCache && live.value.length === 0,
  );
  const transition =
    answer &&
    transitionsFrom(answer.ticket.status, 'client').find(
      ({ to }) => (to === 'closed') === answer.settled,
    );

  return (
    <div class="mx-auto max-w-[56rem] pb-24 sm:px-4 md:px-7 md:pb-10">
      <div class="flex items-center gap-3 px-4 pt-4 sm:px-0 md:pt-5">
        <h1 ref={heading} tabIndex={-1} class="grow">
          {t.tickets.clientTitle}
        </h1>
        {!nothing && <NewTicketLink />}
      </div>
      {problem && (
        <div class="mt-3 px-4 sm:px-0">
          <Notice title={t.ticket.notDone}>{t.problem[problem.code]}</Notice>
        </div>
      )}
      {nothing ? (
        <div class="px-4 pt-6 sm:px-0">
          <EmptyState title={t.tickets.emptyClientTitle} text={t.tickets.emptyClient}>
            <ButtonLink href="/tickets/nouveau" look="primary">
              {t.nav.newTicket}
            </ButtonLink>
          </EmptyState>
        </div>
      ) : (
        <>
          <TicketGroup
            group="yours"
            tickets={yours}
            empty={t.tickets.emptyYours}
            onAnswer={(ticket, settled) => setAnswer({ ticket, settled })}
          />
          <TicketGroup group="open" tickets={open} empty={t.tickets.emptyOpen} />
          <TicketGroup group="done" tickets={done} empty={null} />
        </>
      )}
      {answer && transition && (
        <MoveDialog
          uid={uid}
          ticketRef={answer.ticket.ref}
          transition={transition}
          forStaff={false}
          onClose={() => setAnswer(null)}
          onMove={async (message) => {
            setProblem(null);
            const refusal = await moveTicket(answer.ticket, transition.to, message);
            setProblem(refusal);
            return refusal;
          }}
        />
      )}
    </div>
  );
}

/** On a phone the way to a new ticket stays under the thumb. */
function NewTicketLink() {
  return (
    <div class="max-sm:fixed max-sm:inset-x-4 max-sm:bottom-4 max-sm:z-20 max-sm:shadow-float">
      <ButtonLink href="/tickets/nouveau" look="primary" class="max-sm:min-h-12 max-sm:w-full">
        <Icon node={Plus} />
        {t.nav.newTicket}
      </ButtonLink>
    </div>
  );
}
