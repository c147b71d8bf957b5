import { actionsFor } from '../../domain/actions';
import { anAccount, aPortalTicket, aStaffTicket } from '../../testing/samples';
import { TicketActions } from './TicketActions';

const ignore = () => {};
const handlers = { onTake: ignore, onRelease: ignore, onAssign: ignore, onMove: ignore };

export const examples = {
  'nobody’s ticket': () => (
    <TicketActions
      {...handlers}
      forStaff
      busy={false}
      allowed={actionsFor(anAccount(), aStaffTicket({ status: 'new' }))}
    />
  ),
  'an admin before another’s ticket': () => (
    <TicketActions
      {...handlers}
      forStaff
      busy
      allowed={actionsFor(
        anAccount({ role: 'admin' }),
        aStaffTicket({ assignee: { uid: 'sonia', name: 'Sonia Kadri' } }),
      )}
    />
  ),
  'a client before a resolution': () => (
    <TicketActions
      {...handlers}
      forStaff={false}
      busy={false}
      allowed={actionsFor(anAccount({ role: 'client' }), aPortalTicket({ status: 'resolved' }))}
    />
  ),
};
