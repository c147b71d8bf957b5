import { anAccount, aStaffTicket } from '../../testing/samples';
import { BulkBar } from './BulkBar';

export const examples = {
  'two selected': () => (
    <BulkBar
      account={anAccount()}
      tickets={[aStaffTicket(), aStaffTicket({ ref: 'VGD-4M8TXA' })]}
      onClear={() => {}}
    />
  ),
};
