import { bareProblem } from '../../data/problems';
import { aStaffTicket } from '../../testing/samples';
import { BulkResults } from './BulkResults';

const ignore = () => {};

export const examples = {
  'one refused': () => (
    <BulkResults
      act={{ kind: 'take' }}
      lines={[
        { ticket: aStaffTicket(), state: 'done' },
        {
          ticket: aStaffTicket({ ref: 'VGD-4M8TXA' }),
          state: { problem: bareProblem('already_assigned') },
        },
      ]}
      onRetry={ignore}
      onClose={ignore}
    />
  ),
  'on its way': () => (
    <BulkResults
      act={{ kind: 'move', to: 'resolved' }}
      lines={[
        { ticket: aStaffTicket(), state: 'sending' },
        { ticket: aStaffTicket({ ref: 'VGD-4M8TXA' }), state: 'waiting' },
      ]}
      onRetry={ignore}
      onClose={ignore}
    />
  ),
};
