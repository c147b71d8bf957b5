import { AssignDialog } from './AssignDialog';

const ignore = () => {};

export const examples = {
  team: () => (
    <AssignDialog
      team={{ kind: 'ready', value: [{ uid: 'sonia', name: 'Sonia Kadri' }], fromCache: false }}
      onAssign={ignore}
      onClose={ignore}
    />
  ),
  'on its way': () => (
    <AssignDialog team={{ kind: 'loading' }} onAssign={ignore} onClose={ignore} />
  ),
};
