import { AssignDialog } from './AssignDialog';

const ignore = () => {};

export const examples = {
  team: () => (
    <AssignDialog
      team={[{ uid: 'sonia', name: 'Sonia Kadri' }]}
      onAssign={ignore}
      onClose={ignore}
    />
  ),
  'on its way': () => <AssignDialog team={[]} onAssign={ignore} onClose={ignore} />,
};
