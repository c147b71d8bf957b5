import { aPortalTicket, aStaffTicket } from '../../testing/samples';
import { TicketDetails } from './TicketDetails';

export const examples = {
  'for the team': () => <TicketDetails ticket={aStaffTicket()} address="12 rue des Docks, Lyon" />,
  'for who may rank it': () => (
    <TicketDetails ticket={aStaffTicket()} address="" rank={{ busy: false, onChange: () => {} }} />
  ),
  'for a client': () => <TicketDetails ticket={aPortalTicket()} address="" />,
};
