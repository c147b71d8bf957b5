import { watchPortalTickets } from '../data/tickets';
import { CLIENT_GROUPS, type ClientGroup, type PortalTicket } from '../domain/ticket';
import { withOwnChange } from './ticketChanges';
import { type Live, useLive } from './useLive';
import { type Pages, usePages } from './usePages';

// Together one screen: with the reader’s account and what moved since their last visit, opening the list
// reads at most 50 documents.
const GROUP_SIZES: Readonly<Record<ClientGroup, number>> = { yours: 15, open: 20, done: 10 };

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

/** The tickets as they are once the reader’s own changes have arrived. */
export function withOwnChanges<T extends PortalTicket>(
  live: Live<readonly T[]>,
): Live<readonly T[]> {
  if (live.kind !== 'ready') return live;
  return { ...live, value: live.value.map((ticket) => withOwnChange(ticket).ticket) };
}
