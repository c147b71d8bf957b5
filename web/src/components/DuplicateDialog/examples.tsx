import type { StaffTicket } from '../../domain/ticket';
import type { Live } from '../../state/useLive';
import { aStaffTicket } from '../../testing/samples';
import { DuplicateDialog } from './DuplicateDialog';

const dialog = (found: Live<readonly StaffTicket[]>) => () => (
  <DuplicateDialog
    search=""
    onSearch={() => {}}
    found={found}
    clientName="Alpha Sécurité"
    onMark={() => {}}
    onClose={() => {}}
  />
);

export const examples = {
  found: dialog({ kind: 'ready', value: [aStaffTicket()], fromCache: false }),
  none: dialog({ kind: 'ready', value: [], fromCache: false }),
  'on its way': dialog({ kind: 'loading' }),
};
