import { Plus } from 'lucide';
import { ButtonLink } from '../../components/Button/Button';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { CONTROL } from '../../components/Field/Field';
import { Icon } from '../../components/Icon/Icon';
import { LiveList } from '../../components/LiveList/LiveList';
import { TicketTable } from '../../components/TicketTable/TicketTable';
import { ViewTabs } from '../../components/ViewTabs/ViewTabs';
import {
  isNarrowed,
  PLAIN_FILTER,
  parseTeamFilter,
  statusesOf,
  type TeamFilter,
  teamListPath,
  widened,
} from '../../domain/teamView';
import { t } from '../../i18n';
import { useHeading } from '../../state/useHeading';
import { useTeamTickets } from '../../state/useTickets';

interface Props {
  readonly uid: string;
  readonly query: Readonly<Record<string, string>>;
  readonly onNavigate: (path: string) => void;
}

/** `/tickets` for the team: one dense table, its view and filter in the address. */
export function TeamTicketsPage({ uid, query, onNavigate }: Props) {
  const filter = parseTeamFilter(query);
  const heading = useHeading(`${t.tickets.teamTitle} — ${t.tickets.views[filter.view]}`);
  const { live, size, more } = useTeamTickets(filter, uid);
  const count = live.kind === 'ready' ? live.value.length : 0;
  return (
    <div class="pb-10 md:px-7">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4 md:px-0">
        <h1 ref={heading} tabIndex={-1}>
          {t.tickets.teamTitle}
        </h1>
        <div class="max-md:order-2 max-md:w-full">
          <ViewTabs filter={filter} />
        </div>
        <StatusFilter filter={filter} onNavigate={onNavigate} />
        <p role="status" class="text-small text-muted tabular-nums max-md:order-3">
          {t.tickets.shown(count, count >= size)}
        </p>
        <ButtonLink href="/tickets/nouveau" look="primary" class="ml-auto">
          <Icon node={Plus} />
          {t.nav.newTicket}
        </ButtonLink>
      </div>
      <div class="max-md:[&>div]:mx-4">
        <LiveList
          live={live}
          size={size}
          onMore={more}
          skeletons={10}
          empty={<Empty filter={filter} />}
        >
          {(tickets) => <TicketTable tickets={tickets} />}
        </LiveList>
      </div>
    </div>
  );
}

interface FilterProps {
  readonly filter: TeamFilter;
  readonly onNavigate: (path: string) => void;
}

function StatusFilter({ filter, onNavigate }: FilterProps) {
  const offered = statusesOf(filter.view);
  return (
    <select
      aria-label={t.tickets.statusFilter}
      class={`${CONTROL} w-auto! py-1! text-small max-md:order-3`}
      value={filter.statuses[0] ?? ''}
      onInput={(event) => {
        const statuses = offered.filter((name) => name === event.currentTarget.value);
        onNavigate(teamListPath({ ...filter, statuses }));
      }}
    >
      <option value="">{t.tickets.anyStatus}</option>
      {offered.map((status) => (
        <option key={status} value={status}>
          {t.status[status]}
        </option>
      ))}
    </select>
  );
}

function Empty({ filter }: { readonly filter: TeamFilter }) {
  if (isNarrowed(filter)) {
    return (
      <EmptyState text={t.tickets.emptyFiltered}>
        <ButtonLink href={teamListPath(widened(filter))}>{t.tickets.clearFilter}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <EmptyState text={t.tickets.emptyViews[filter.view]}>
      {filter.view === 'miens' && (
        <ButtonLink href={teamListPath({ ...PLAIN_FILTER, view: 'sans-responsable' })}>
          {t.tickets.views['sans-responsable']}
        </ButtonLink>
      )}
    </EmptyState>
  );
}
