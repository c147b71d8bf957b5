import { Counted } from '../../components/Counted/Counted';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { EndOfList } from '../../components/EndOfList/EndOfList';
import { LiveList } from '../../components/LiveList/LiveList';
import { TicketList } from '../../components/TicketList/TicketList';
import { isSearch } from '../../domain/search';
import { t } from '../../i18n';
import { useFoundTickets, withExact } from '../../state/useTeamList';

interface Props {
  readonly clientId: string;
  readonly search: string;
}

/** What a Client's search finds among its own tickets, whatever group they are in. */
export function SearchResults({ clientId, search }: Props) {
  const { pages, exact } = useFoundTickets(clientId, search);
  const { live, more, fetching } = pages;
  const empty = <EmptyState text={t.tickets.emptySearch} />;
  // A search of nothing but signs reads nothing.
  const wordless = !isSearch(search);
  const tickets = withExact(exact, live.kind === 'ready' ? live.value : []);
  const unfinished = live.kind === 'ready' && tickets.length === 0 && more !== null;
  return (
    <section aria-labelledby="results" class="pt-5">
      <h2 id="results" class="px-4 pb-2 sm:px-0">
        {t.tickets.results}{' '}
        <span role="status" class="font-normal text-muted tabular-nums">
          {live.kind === 'ready' && (
            <Counted count={null} shown={tickets.length} more={more !== null} />
          )}
        </span>
      </h2>
      {wordless && empty}
      {!wordless && !unfinished && (
        <LiveList
          live={live.kind === 'ready' ? { ...live, value: tickets } : live}
          skeletons={4}
          empty={empty}
        >
          {(items) => <TicketList tickets={items} />}
        </LiveList>
      )}
      <EndOfList more={more} fetching={fetching} />
    </section>
  );
}
