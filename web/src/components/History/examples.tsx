import type { Entry } from '../../domain/timeline';
import { aMessage, anAttachment } from '../../testing/samples';
import { History } from './History';

const by = { name: 'Thomas Leroy', role: 'technician' } as const;
const at = new Date('2026-11-20T09:12:00');
const entries: readonly Entry[] = [
  { id: '01', type: 'created', at, by, attachments: [anAttachment()] },
  { id: '02', type: 'assigned', at, by, assignee: { name: 'Sonia Kadri' } },
  { id: '03', type: 'unassigned', at, by, assignee: null },
  { id: '04', type: 'status_changed', at, by, from: 'new', to: 'accepted' },
  { id: '041', type: 'priority_changed', at, by, from: 'low', to: 'urgent' },
  { id: '042', type: 'shared', at, by, helper: { uid: 'n', name: 'Nora' }, comment: 'Vois-tu ?' },
  { id: '043', type: 'marked_duplicate', at, by, of: 'VGD-9QHR2D' },
  aMessage({ id: '05' }),
  aMessage({ id: '06', type: 'note', body: 'Vu avec le support.' }),
];

export const examples = {
  'for the team': () => <History entries={entries} staff filter="all" onFilter={() => {}} />,
  'older actions left': () => (
    <History
      entries={[]}
      staff={false}
      filter="files"
      onFilter={() => {}}
      earlier={{ onShow: () => {}, fetching: 'idle' }}
    />
  ),
};
