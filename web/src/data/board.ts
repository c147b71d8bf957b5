import type { ColumnQuery } from '../domain/board';
import type { StaffTicket } from '../domain/ticket';
import { lazily } from './lazily';
import type { Sink, Teardown } from './sink';
import type { TicketPage } from './tickets';

const load = () => import('./firestore/board');

/** The first tickets of a column of the board. */
export function watchColumn(
  column: ColumnQuery,
  uid: string,
  size: number,
  sink: Sink<TicketPage<StaffTicket>>,
): Teardown {
  return lazily(load, sink, (board) => board.watchColumn(column, uid, size, sink));
}

/** How many tickets a column of the board holds, up to `max`; fails without a network. */
export async function countColumn(column: ColumnQuery, uid: string, max: number): Promise<number> {
  return (await load()).countColumn(column, uid, max);
}
