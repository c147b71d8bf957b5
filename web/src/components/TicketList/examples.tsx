import { aPortalTicket } from '../../testing/samples';
import { TicketList } from './TicketList';

export const examples = {
  open: () => <TicketList tickets={[aPortalTicket({ priority: 'urgent' })]} />,
  'to confirm': () => (
    <TicketList tickets={[aPortalTicket({ status: 'resolved' })]} onAnswer={() => {}} />
  ),
};
