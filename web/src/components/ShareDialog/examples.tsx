import type { HelperRole } from '../../domain/actions';
import { ShareDialog } from './ShareDialog';

const team = {
  kind: 'ready',
  value: [
    { uid: 'nora', name: 'Nora Diallo', role: 'developer' },
    { uid: 'nadia', name: 'Nadia Benali', role: 'admin' },
  ],
  fromCache: false,
} as const;
const dialog = (role: HelperRole) => () => (
  <ShareDialog
    uid="thomas"
    ticketRef="VGD-7K3Q9F"
    role={role}
    team={team}
    onShare={() => Promise.resolve({ ok: true, value: null })}
    onDone={() => {}}
    onClose={() => {}}
  />
);

export const examples = {
  'with a developer': dialog('developer'),
  'with an admin': dialog('admin'),
};
