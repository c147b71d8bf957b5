import { MoveDialog } from './MoveDialog';

const shared = {
  uid: 'alice',
  ticketRef: 'VGD-7K3Q9F',
  onMove: () => Promise.resolve(null),
  onClose: () => {},
};

export const examples = {
  'message required': () => (
    <MoveDialog
      {...shared}
      forStaff={false}
      transition={{ from: 'resolved', to: 'in_progress', messageRequired: true }}
    />
  ),
  'message optional': () => (
    <MoveDialog
      {...shared}
      forStaff
      transition={{ from: 'in_progress', to: 'resolved', messageRequired: false }}
    />
  ),
};
