import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { ButtonLink } from '../../components/Button/Button';
import { Counted } from '../../components/Counted/Counted';
import { Icon } from '../../components/Icon/Icon';
import { Lazy } from '../../components/Lazy/Lazy';
import { Notice } from '../../components/Notice/Notice';
import { SearchBox } from '../../components/SearchBox/SearchBox';
import { countText, ViewTabs } from '../../components/ViewTabs/ViewTabs';
import type { Account } from '../../domain/people';
import type { Problem } from '../../domain/problem';
import { parseTeamFilter, TEAM_VIEWS, type TeamFilter, teamListPath } from '../../domain/teamView';
import { t } from '../../i18n';
import { ticketRefusalText } from '../../i18n/refusal';
import { announce } from '../../state/announcer';
import type { Navigate } from '../../state/location';
import { takeTicket } from '../../state/ticketChanges';
import { useHeading } from '../../state/useHeading';
import { useListKeys } from '../../state/useListKeys';
import { useSelection } from '../../state/useSelection';
import { type TeamList, useTeamList, withExact } from '../../state/useTeamList';
import { useTicketCounts } from '../../state/useTicketCounts';
import { TeamTable } from './TeamTable';

interface Props {
  readonly account: Account;
  readonly query: Readonly<Record<string, string>>;
  readonly onNavigate: Navigate;
}

/** `/tickets` for the team: one dense table, its view, filter and order in the address. */
export function TeamTicketsPage({ account, query, onNavigate }: Props) {
  const { uid } = account;
  const filter = parseTeamFilter(query);
  const heading = useHeading(`${t.tickets.teamTitle} — ${t.tickets.views[filter.view]}`);
  const list = useTeamList(filter, uid);
  const tickets = rowsOf(list);
  const there = list.pages.live.kind === 'ready' && !list.pages.live.fromCache;
  const path = teamListPath(list.filter);
  const selection = useSelection(
    path,
    tickets.map(({ ref }) => ref),
  );
  const views = TEAM_VIEWS.map((view): TeamFilter => ({ ...list.filter, view }));
  const counts = useTicketCounts(views, uid, there, list.moved);
  const [problem, setProblem] = useState<Problem | null>(null);
  useListKeys({
    onSelect: (ref) => selection.toggle(ref, false),
    onTake: async (ref) => {
      const ticket = tickets.find((row) => row.ref === ref);
      if (!ticket) return;
      setProblem(null);
      const refusal = await takeTicket(ticket, { uid, name: account.displayName });
      setProblem(refusal);
      if (!refusal) announce(t.tickets.taken(ref));
    },
  });

  return (
    <div class="pb-10 md:px-7">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 pt-4 pb-3 md:px-0">
        <h1 ref={heading} tabIndex={-1}>
          {t.tickets.teamTitle}
        </h1>
        <SearchBox
          class="max-md:order-2 max-md:w-full md:w-72"
          label={t.tickets.search}
          placeholder={t.tickets.searchHint}
          value={filter.search}
          onInput={(search) => onNavigate(teamListPath({ ...filter, search }), true)}
        />
        <p role="status" class="text-small text-muted tabular-nums">
          {there && (
            <Counted
              count={countText(counts.get(path))}
              shown={tickets.length}
              more={list.pages.more !== null}
            />
          )}
        </p>
        <ButtonLink href="/tickets/nouveau" look="primary" class="ml-auto">
          <Icon node={Plus} />
          {t.nav.newTicket}
        </ButtonLink>
      </div>
      <div class="grid gap-2.5 px-4 pb-3 md:px-0">
        <ViewTabs filter={filter} views={account.views} counts={counts} />
        <Lazy
          // The list comes first; the place of what narrows it is held.
          placeholder={<div class="h-9 max-md:h-18" />}
          load={async () => (await import('./ListTools')).ListTools}
          props={{ uid, views: account.views, filter, tickets, there, onNavigate }}
        />
      </div>
      {problem && (
        <div class="px-4 pb-3 md:px-0">
          <Notice title={t.ticket.notDone}>{ticketRefusalText(problem)}</Notice>
        </div>
      )}
      <TeamTable account={account} list={list} tickets={tickets} selection={selection} />
    </div>
  );
}

function rowsOf({ pages, exact }: TeamList) {
  return withExact(exact, pages.live.kind === 'ready' ? pages.live.value : []);
}
