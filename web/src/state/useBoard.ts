import { type Columns, columnsOf } from '../domain/board';
import type { TeamFilter } from '../domain/teamView';
import { STATUSES, type StaffTicket, type Status } from '../domain/ticket';
import { withOwnChange } from './ticketChanges';
import { useCarried } from './useCarried';
import { type LiveColumn, useColumn } from './useColumn';

/** The board as it stands, one's own moves on their way included. */
export interface LiveBoard {
  readonly columns: Columns;
  readonly heads: Readonly<Record<Status, LiveColumn>>;
}

/** Follows all columns of the board under a filter. */
export function useBoard(filter: TeamFilter, uid: string): LiveBoard {
  const heads: Record<Status, LiveColumn> = {
    new: useColumn('new', filter, uid),
    accepted: useColumn('accepted', filter, uid),
    in_progress: useColumn('in_progress', filter, uid),
    waiting_for_client: useColumn('waiting_for_client', filter, uid),
    resolved: useColumn('resolved', filter, uid),
    closed: useColumn('closed', filter, uid),
  };
  const listed = Object.fromEntries(
    STATUSES.map((status) => [status, listOf(heads[status])]),
  ) as Record<Status, readonly StaffTicket[]>;
  const columns = columnsOf(useCarried(listed), (ticket) => withOwnChange(ticket).ticket);
  for (const status of STATUSES) {
    const { count } = heads[status];
    // One's own move counts before the server has told it.
    const shift = columns[status].length - listed[status].length;
    heads[status] = { ...heads[status], count: count === null ? null : count + shift };
  }
  return { columns, heads };
}

const listOf = ({ live }: LiveColumn) => (live.kind === 'ready' ? live.value : []);
