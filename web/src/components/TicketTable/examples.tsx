import { aStaffTicket } from '../../testing/samples';
import { TicketTable } from './TicketTable';

const sonia = { uid: 'sonia', name: 'Sonia Kadri' };

export const examples = {
  rows: () => (
    <TicketTable tickets={[aStaffTicket(), aStaffTicket({ ref: 'VGD-9QHR2D', assignee: sonia })]} />
  ),
};
