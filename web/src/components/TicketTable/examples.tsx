import { compact } from '../../state/density';
import { aStaffTicket } from '../../testing/samples';
import { TicketTable } from './TicketTable';

const tickets = [
  aStaffTicket({ assignee: { uid: 'thomas', name: 'Thomas Leroy' } }),
  aStaffTicket({ ref: 'VGD-4M8TXA', priority: 'urgent', status: 'new' }),
];

const selection = {
  selected: new Set(['VGD-4M8TXA']),
  toggle: () => {},
  setAll: () => {},
};

export const examples = {
  'two tickets': () => <TicketTable tickets={tickets} />,
  'one of them selected': () => <TicketTable tickets={tickets} selection={selection} />,
  'packed closely': () => {
    compact.value = true;
    return <TicketTable tickets={tickets} selection={selection} />;
  },
};
