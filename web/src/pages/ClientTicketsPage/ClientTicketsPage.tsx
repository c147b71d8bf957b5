import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { ButtonLink } from '../../components/Button/Button';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { Icon } from '../../components/Icon/Icon';
import { MoveDialog } from '../../components/MoveDialog/MoveDialog';
import { Notice } from '../../components/Notice/Notice';
import { SearchBox } from '../../components/SearchBox/SearchBox';
import { type Transition, transitionsFrom } from '../../domain/policy';
import type { Problem } from '../../domain/problem';
import type { PortalTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import type { Navigate } from '../../state/location';
import { moveTicket } from '../../state/ticketChanges';
import { useArchived } from '../../state/useArchived';
import { useHeading } from '../../state/useHeading';
import { useListKeys } from '../../state/useListKeys';
import { usePortalTickets } from '../../state/useTickets';
import { SearchResults } from './SearchResults';
import { TicketGroups } from './TicketGroups';

interface Props {
  readonly uid: string;
  readonly clientId: string;
  readonly query: Readonly<Record<string, string>>;
  readonly onNavigate: Navigate;
}

/** What the person is about to answer, on the ticket as it was seen. */
interface Answer {
  readonly ticket: PortalTicket;
  readonly transition: Transition;
  /** It was sent and refused, and came back with its text. */
  readonly refusal: Problem | null;
}

/** `/tickets` for a client: what waits for it first, then what the team works on, then the rest. */
export function ClientTicketsPage({ uid, clientId, query, onNavigate }: Props) {
  const search = query.q ?? '';
  useListKeys({});
  const heading = useHeading(t.tickets.clientTitle);
  const archived = useArchived(clientId);
  const yours = usePortalTickets(clientId, 'yours');
  const open = usePortalTickets(clientId, 'open');
  const done = usePortalTickets(clientId, 'done');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const nothing = [yours, open, done].every(
    ({ live }) => live.kind === 'ready' && !live.fromCache && live.value.length === 0,
  );
  const ask = (ticket: PortalTicket, settled: boolean) => {
    const transition = transitionsFrom(ticket.status, 'client').find(
      ({ to }) => (to === 'closed') === settled,
    );
    if (transition) setAnswer({ ticket, transition, refusal: null });
  };
  const move = async ({ ticket, transition }: Answer, message: string) => {
    setProblem(null);
    const refusal = await moveTicket(ticket, transition.to, message);
    setProblem(refusal);
    // Words that did not arrive come back to their author.
    if (refusal && message.trim()) {
      const current = { ...ticket, ...refusal.current };
      setAnswer((open) => open ?? { ticket: current, transition, refusal });
    }
    return refusal;
  };

  return (
    <div class="mx-auto max-w-[56rem] pb-24 sm:px-4 md:px-7 md:pb-10">
      <div class="flex items-center gap-3 px-4 pt-4 sm:px-0 md:pt-5">
        <h1 ref={heading} tabIndex={-1} class="grow">
          {t.tickets.clientTitle}
        </h1>
        {!nothing && !archived && <NewTicketLink />}
      </div>
      {problem && (
        <div class="mt-3 px-4 sm:px-0">
          <Notice title={t.ticket.notDone}>{t.problem[problem.code]}</Notice>
        </div>
      )}
      {nothing ? (
        <div class="px-4 pt-6 sm:px-0">
          <EmptyState
            title={t.tickets.emptyClientTitle}
            text={archived ? t.tickets.emptyArchived : t.tickets.emptyClient}
          >
            {!archived && (
              <ButtonLink href="/tickets/nouveau" look="primary">
                {t.nav.newTicket}
              </ButtonLink>
            )}
          </EmptyState>
        </div>
      ) : (
        <>
          <SearchBox
            class="mx-4 mt-3 sm:mx-0"
            label={t.tickets.search}
            placeholder={t.tickets.searchHintClient}
            value={search}
            onInput={(q) => onNavigate(clientListPath(q), true)}
          />
          {search.trim() ? (
            <SearchResults clientId={clientId} search={search} />
          ) : (
            <TicketGroups yours={yours} open={open} done={done} onAnswer={ask} />
          )}
        </>
      )}
      {answer && (
        <MoveDialog
          uid={uid}
          ticketRef={answer.ticket.ref}
          transition={answer.transition}
          forStaff={false}
          notice={
            answer.refusal && { title: t.ticket.notDone, text: t.problem[answer.refusal.code] }
          }
          onClose={() => setAnswer(null)}
          onMove={(message) => move(answer, message)}
        />
      )}
    </div>
  );
}

/** The address of the list under a search. */
function clientListPath(search: string): string {
  return search.trim() ? `/tickets?${new URLSearchParams({ q: search })}` : '/tickets';
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
