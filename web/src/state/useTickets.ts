import { useState } from 'preact/hooks';
import { watchPortalTickets, watchTeamTickets } from '../data/live';
import { type TeamFilter, teamListPath } from '../domain/teamView';
import {
  CLIENT_GROUPS,
  type ClientGroup,
  type PortalTicket,
  type StaffTicket,
} from '../domain/ticket';
import { remember, remembered } from './historyEntry';
import { withOwnChange } from './ticketChanges';
import { type Live, useLive } from './useLive';

/** A bounded list that can be asked for more. */
export interface TicketPages<T> {
  readonly live: Live<readonly T[]>;
  /** How many were asked for. */
  readonly size: number;
  readonly more: () => void;
}

// Together one screen: opening a list reads at most 50 documents.
const GROUP_SIZES: Readonly<Record<ClientGroup, number>> = { yours: 15, open: 20, done: 10 };
const TEAM_SIZE = 45;

/** One group of a Client's tickets, live. */
export function usePortalTickets(clientId: string, group: ClientGroup): TicketPages<PortalTicket> {
  const { size, more } = usePages(group, GROUP_SIZES[group]);
  const live = useLive<readonly PortalTicket[]>(
    `${clientId}/${group}`,
    (sink) => watchPortalTickets(clientId, CLIENT_GROUPS[group], size, sink),
    size,
  );
  return { live: withOwnChanges(live), size, more };
}

/** The team's tickets under a filter, live. */
export function useTeamTickets(filter: TeamFilter, uid: string): TicketPages<StaffTicket> {
  const key = teamListPath(filter);
  const { size, more } = usePages(key, TEAM_SIZE);
  const live = useLive<readonly StaffTicket[]>(
    key,
    (sink) => watchTeamTickets(filter, uid, size, sink),
    size,
  );
  return { live: withOwnChanges(live), size, more };
}

function usePages(key: string, step: number): { size: number; more: () => void } {
  const note = `pages ${key}`;
  const [pages, setPages] = useState<{ key: string; count: number } | null>(null);
  // Whoever comes back to a list finds as much of it as they had asked for; a new visit starts small.
  const before = remembered(note);
  const count = pages?.key === key ? pages.count : typeof before === 'number' ? before : 1;
  const more = () => {
    remember(note, count + 1);
    setPages({ key, count: count + 1 });
  };
  return { size: count * step, more };
}

function withOwnChanges<T extends PortalTicket>(live: Live<readonly T[]>): Live<readonly T[]> {
  if (live.kind !== 'ready') return live;
  return { ...live, value: live.value.map((ticket) => withOwnChange(ticket).ticket) };
}
