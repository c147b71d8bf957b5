import { type TicketPage, watchPortalTickets, watchTeamTickets } from '../data/tickets';
import { type TeamFilter, teamListPath } from '../domain/teamView';
import {
  CLIENT_GROUPS,
  type ClientGroup,
  type PortalTicket,
  type StaffTicket,
} from '../domain/ticket';
import { withOwnChange } from './ticketChanges';
import { type Live, useLive } from './useLive';
import { type Pages, usePages } from './usePages';

// Together one screen: with the reader’s account and, for an admin, those that wait, opening a list
// reads at most 50 documents.
const GROUP_SIZES: Readonly<Record<ClientGroup, number>> = { yours: 15, open: 20, done: 10 };
const TEAM_SIZE = 39;

/** One group of a Client's tickets, live. */
export function usePortalTickets(clientId: string, group: ClientGroup): Pages<PortalTicket> {
  const { size, more } = usePages(group, GROUP_SIZES[group]);
  const live = useLive<readonly PortalTicket[]>(
    `${clientId}/${group}`,
    (sink) => watchPortalTickets(clientId, CLIENT_GROUPS[group], size, sink),
    size,
  );
  return { live: withOwnChanges(live), size, more };
}

/** The team's tickets under a filter, live. */
export function useTeamTickets(filter: TeamFilter, uid: string): Pages<StaffTicket> {
  const key = teamListPath(filter);
  const { size, more } = usePages(key, TEAM_SIZE);
  const page = useLive<TicketPage<StaffTicket>>(
    key,
    (sink) => watchTeamTickets(filter, uid, size, sink),
    size,
  );
  const live = page.kind === 'ready' ? { ...page, value: page.value.tickets } : page;
  return { live: withOwnChanges(live), size, more };
}

/** The tickets as they are once the reader’s own changes have arrived. */
export function withOwnChanges<T extends PortalTicket>(
  live: Live<readonly T[]>,
): Live<readonly T[]> {
  if (live.kind !== 'ready') return live;
  return { ...live, value: live.value.map((ticket) => withOwnChange(ticket).ticket) };
}
