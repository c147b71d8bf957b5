import type { TicketPage } from '../data/tickets';
import { watchTeamTickets } from '../data/tickets';
import { compareShown } from '../domain/foundTickets';
import { PLAIN_FILTER } from '../domain/teamView';
import type { StaffTicket } from '../domain/ticket';
import { holds } from '../domain/ticketQuery';
import { type Live, useLive } from './useLive';
import { useSettled } from './useSettled';

const SIZE = 12;

/** The other tickets of a ticket's Client that a search finds and that are no duplicates themselves. */
export function useSiblings(
  { ref: own, clientId }: Pick<StaffTicket, 'ref' | 'clientId'>,
  search: string,
  uid: string,
): Live<readonly StaffTicket[]> {
  const settled = useSettled(search);
  const filter = {
    ...PLAIN_FILTER,
    view: 'tous',
    clientIds: [clientId],
    search: settled,
  } as const;
  const live = useLive<TicketPage<StaffTicket>>(`siblings ${own} ${settled}`, (sink) =>
    watchTeamTickets(filter, uid, SIZE, sink),
  );
  if (live.kind !== 'ready') return live;
  const others = live.value.tickets.filter(
    (ticket) => ticket.ref !== own && ticket.duplicateOf === null && holds(filter, uid, ticket),
  );
  return { ...live, value: others.toSorted(compareShown) };
}
