import { ButtonLink } from '../../components/Button/Button';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { EndOfList } from '../../components/EndOfList/EndOfList';
import { Lazy } from '../../components/Lazy/Lazy';
import { LiveList } from '../../components/LiveList/LiveList';
import { TicketTable } from '../../components/TicketTable/TicketTable';
import type { Account } from '../../domain/people';
import {
  isNarrowed,
  PLAIN_FILTER,
  type TeamFilter,
  teamListPath,
  widened,
} from '../../domain/teamView';
import type { StaffTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import type { ListSelection } from '../../state/useSelection';
import type { TeamList } from '../../state/useTeamList';

interface Props {
  readonly account: Account;
  readonly list: TeamList;
  /** The rows, the one of a whole reference first. */
  readonly tickets: readonly StaffTicket[];
  readonly selection: ListSelection;
}

/** The rows of the team's list, where they go on, and what can be done with those selected. */
export function TeamTable({ account, list, tickets, selection }: Props) {
  const { live, more, fetching } = list.pages;
  const { selected } = selection;
  // A search that has found nothing yet may find further on.
  const unfinished = live.kind === 'ready' && tickets.length === 0 && more !== null;
  return (
    <div class="max-md:[&>div]:mx-4">
      {!unfinished && (
        <LiveList
          live={live.kind === 'ready' ? { ...live, value: tickets } : live}
          skeletons={10}
          empty={<Empty filter={list.filter} />}
        >
          {(rows) => <TicketTable tickets={rows} selection={selection} />}
        </LiveList>
      )}
      <EndOfList more={more} fetching={fetching} />
      <Lazy
        placeholder={null}
        load={async () => (await import('../../components/BulkBar/BulkBar')).BulkBar}
        props={{
          account,
          tickets: tickets.filter(({ ref }) => selected.has(ref)),
          onClear: () => selection.setAll(false),
        }}
      />
    </div>
  );
}

function Empty({ filter }: { readonly filter: TeamFilter }) {
  if (isNarrowed(filter)) {
    return (
      <EmptyState text={t.tickets.emptyFiltered}>
        <ButtonLink href={teamListPath(widened(filter))}>{t.tickets.clearFilter}</ButtonLink>
        {filter.view !== 'tous' && (
          <ButtonLink href={teamListPath({ ...filter, view: 'tous' })}>
            {t.tickets.inAll}
          </ButtonLink>
        )}
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
