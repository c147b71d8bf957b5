import type { ColumnQuery } from '../../domain/board';
import type { StaffTicket } from '../../domain/ticket';
import type { Sink, Teardown } from '../sink';
import type { TicketPage } from '../tickets';
import { toStaffTicket } from './mappers';
import { countUpTo, subscribePages } from './pages';
import { teamLists } from './ticketLists';

// The lazily loaded side of ../board.ts, which documents each of these.

export async function watchColumn(
  { filter, since }: ColumnQuery,
  uid: string,
  size: number,
  sink: Sink<TicketPage<StaffTicket>>,
): Promise<Teardown> {
  return subscribePages(await teamLists(filter, uid, since), toStaffTicket, size, sink);
}

export async function countColumn(
  { filter, since }: ColumnQuery,
  uid: string,
  max: number,
): Promise<number> {
  return countUpTo(await teamLists(filter, uid, since), max);
}
