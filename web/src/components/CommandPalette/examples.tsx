import { recentTickets } from '../../state/recentTickets';
import { anAccount, aPortalTicket } from '../../testing/samples';
import { CommandPalette } from './CommandPalette';

export const examples = {
  'just opened': () => {
    recentTickets.value = [aPortalTicket()];
    return <CommandPalette account={anAccount()} onClose={() => {}} />;
  },
};
