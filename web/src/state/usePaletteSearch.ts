import type { Sink, Teardown } from '../data/sink';
import { type TicketPage, watchFoundTickets, watchTeamTickets } from '../data/tickets';
import { compareShown } from '../domain/foundTickets';
import { type Account, isStaff } from '../domain/people';
import type { Project } from '../domain/project';
import { isSearch, matchesSearch } from '../domain/search';
import { PLAIN_FILTER } from '../domain/teamView';
import type { PortalTicket } from '../domain/ticket';
import { isStaffTicket } from '../domain/ticket';
import { holds, isFound } from '../domain/ticketQuery';
import type { Live } from './useLive';
import { useLive } from './useLive';
import { useOpenProjects } from './useProjects';
import { useSettled } from './useSettled';
import { useExactTicket, withExact } from './useTeamList';

/** As many tickets and projects as show. */
const TICKETS_MAX = 8;
const PROJECTS_MAX = 4;

/** What the palette finds among documents. */
export interface PaletteFinds {
  readonly tickets: readonly PortalTicket[];
  readonly projects: readonly Project[];
  readonly state: 'searching' | 'there' | 'failed';
}

/** Searches what this person may see, once the typing pauses; nothing is read for an empty search. */
export function usePaletteSearch(account: Account, typed: string): PaletteFinds {
  const search = useSettled(typed.trim());
  const asked = isSearch(search);
  const scope = isStaff(account.role) ? null : account.clientId;
  const filter = { ...PLAIN_FILTER, view: 'tous', search } as const;
  const watch = (sink: Sink<TicketPage<PortalTicket>>): Teardown =>
    scope === null
      ? watchTeamTickets(filter, account.uid, TICKETS_MAX, sink)
      : watchFoundTickets(scope, search, TICKETS_MAX, sink);
  const page = useLive<TicketPage<PortalTicket>>(`palette ${search}`, asked ? watch : null);
  const exact = useExactTicket(scope, search);
  const projects = useOpenProjects(scope, asked);
  const isHit = (ticket: PortalTicket) =>
    isStaffTicket(ticket) ? holds(filter, account.uid, ticket) : isFound(search, ticket);
  const hits = page.kind === 'ready' ? page.value.tickets.filter(isHit).toSorted(compareShown) : [];
  const sites = projects.kind === 'ready' ? projects.value : [];
  return {
    tickets: withExact(exact, hits).slice(0, TICKETS_MAX),
    projects: asked
      ? sites
          .filter(({ name, address }) => matchesSearch(search, name, address))
          .slice(0, PROJECTS_MAX)
      : [],
    state: stateOf(page, asked || search !== typed.trim()),
  };
}

function stateOf(page: Live<unknown>, asked: boolean): PaletteFinds['state'] {
  if (!asked || page.kind === 'ready') return 'there';
  return page.kind === 'loading' ? 'searching' : 'failed';
}
