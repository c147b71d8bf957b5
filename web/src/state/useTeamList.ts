import { useEffect, useState } from 'preact/hooks';
import { watchTicket } from '../data/live';
import { watchFoundTickets, watchLatestTickets, watchTeamTickets } from '../data/tickets';
import { compareFound, compareShown } from '../domain/foundTickets';
import { isSearch } from '../domain/search';
import { type TeamFilter, teamListPath } from '../domain/teamView';
import {
  isStaffTicket,
  type PortalTicket,
  type StaffTicket,
  typedReference,
} from '../domain/ticket';
import { compareTickets, holds, isFound, listOrder } from '../domain/ticketQuery';
import { withOwnChange } from './ticketChanges';
import { useLive } from './useLive';
import { useSettled } from './useSettled';
import { type TicketPages, useTicketPages } from './useTicketPages';

// With the reader’s account, for an admin those that wait (10), what moved of one's own tickets (6) and
// the counts of the views (5), opening the team's list costs at most 50 reads.
const FIRST_SIZE = 25;
/** As many of the latest moves as tell that something moved. */
const MOVED_SIZE = 3;
/** As many as keep true what was fetched and is not listened to. */
const MOVED_FAR_SIZE = 30;

/** A search goes on by itself until it has found so many, or looked through so many. */
const FOUND_ENOUGH = 5;
const LOOKED_MAX = 150;

const NONE: readonly never[] = [];

/** The orders of what words find. */
const FOUND = { compare: compareFound, within: compareShown };

/** The team's list under a filter. */
export interface TeamList {
  /** The filter that is asked for: its search is what was typed once the typing paused. */
  readonly filter: TeamFilter;
  readonly pages: TicketPages<StaffTicket>;
  /** The ticket whose whole reference is searched, whatever the filter. */
  readonly exact: StaffTicket | null;
  /** Another value each time that a ticket moved. */
  readonly moved: readonly StaffTicket[];
}

/** Follows the team's tickets under a filter of this person. */
export function useTeamList(typed: TeamFilter, uid: string): TeamList {
  const filter = { ...typed, search: useSettled(typed.search) };
  const [far, setFar] = useState(false);
  const movedSize = far ? MOVED_FAR_SIZE : MOVED_SIZE;
  const latest = useLive<readonly StaffTicket[]>(
    'moved',
    (sink) => watchLatestTickets(movedSize, sink),
    movedSize,
  );
  const moved = latest.kind === 'ready' ? latest.value : NONE;
  const pages = useTicketPages<StaffTicket>({
    key: teamListPath(filter),
    watch: (sink) => watchTeamTickets(filter, uid, FIRST_SIZE, sink),
    holds: (ticket) => holds(filter, uid, ticket),
    ...(isSearch(filter.search) ? FOUND : { compare: compareTickets(listOrder(filter)) }),
    moved,
  });
  useEffect(() => setFar(pages.looked > FIRST_SIZE), [pages.looked]);
  useFurtherSearch(pages, filter.search);
  const found = useExactTicket(null, filter.search);
  return { filter, pages, moved, exact: found && isStaffTicket(found) ? found : null };
}

/** A Client's tickets that a search finds; none are read for an empty one. */
export interface FoundTickets {
  readonly pages: TicketPages<PortalTicket>;
  readonly exact: PortalTicket | null;
}

/** Searches a Client's own tickets. */
export function useFoundTickets(clientId: string, typed: string): FoundTickets {
  const search = useSettled(typed);
  const pages = useTicketPages<PortalTicket>({
    key: `found ${search.trim()}`,
    watch: isSearch(search)
      ? (sink) => watchFoundTickets(clientId, search, FIRST_SIZE, sink)
      : null,
    holds: (ticket) => isFound(search, ticket),
    ...FOUND,
    moved: NONE,
  });
  useFurtherSearch(pages, search);
  return { pages, exact: useExactTicket(clientId, search) };
}

/** The ticket whose whole reference is searched, among those that the reader may see; null for none. */
export function useExactTicket(clientId: string | null, search: string): PortalTicket | null {
  const ref = typedReference(search);
  const live = useLive<PortalTicket | null>(
    `exact ${clientId} ${ref}`,
    ref === null ? null : (sink) => watchTicket(clientId, ref, sink),
  );
  return live.kind === 'ready' && live.value ? withOwnChange(live.value).ticket : null;
}

/** What the store answers may hold little of what is found: it can’t be asked for everything. */
function useFurtherSearch(
  { live, more, fetching, looked }: TicketPages<PortalTicket>,
  search: string,
): void {
  const few = live.kind === 'ready' && !live.fromCache && live.value.length < FOUND_ENOUGH;
  const goOn = search !== '' && few && fetching === 'idle' && looked < LOOKED_MAX;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next page is another function at each render
  useEffect(() => {
    if (goOn) more?.();
  }, [goOn, looked]);
}

/** The rows of a search: the ticket of a whole reference first, and once. */
export function withExact<T extends PortalTicket>(
  exact: T | null,
  tickets: readonly T[],
): readonly T[] {
  return exact ? [exact, ...tickets.filter(({ ref }) => ref !== exact.ref)] : tickets;
}
