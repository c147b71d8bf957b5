import { type Columns, noCards } from '../../domain/board';
import { STATUSES, type Status } from '../../domain/ticket';
import { aStaffTicket } from '../../testing/samples';
import { Board, type ColumnHead } from './Board';

const sonia = { uid: 'sonia', name: 'Sonia Kadri' };

export const NO_CARDS: Columns = noCards();

/** The same head over every column. */
export const headsOf = (head: ColumnHead) =>
  Object.fromEntries(STATUSES.map((status) => [status, head])) as Record<Status, ColumnHead>;

const shared = {
  role: 'technician' as const,
  isPending: () => false,
  asking: false,
  onMove: () => {},
};

export const examples = {
  cards: () => (
    <Board
      {...shared}
      columns={{
        ...NO_CARDS,
        new: [aStaffTicket({ ref: 'VGD-4M8TXA', status: 'new', priority: 'urgent' })],
        in_progress: [aStaffTicket({ assignee: sonia })],
        closed: [aStaffTicket({ ref: 'VGD-3XC9KW', status: 'closed' })],
      }}
      heads={headsOf({ count: 1, onMore: () => {}, blank: null, hint: 'Les 14 derniers jours.' })}
    />
  ),
  'on its way': () => (
    <Board
      {...shared}
      columns={NO_CARDS}
      heads={headsOf({ count: null, onMore: undefined, blank: 'loading' })}
    />
  ),
};
