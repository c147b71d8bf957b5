import { bareProblem } from '../../data/problems';
import type { Entry } from '../../domain/timeline';
import {
  aDraftFile,
  aMessage,
  anAccount,
  anAttachment,
  anOutgoing,
  aPortalTicket,
} from '../../testing/samples';
import { OutgoingMessages } from './OutgoingMessages';
import { Timeline } from './Timeline';

const unavailable = bareProblem('unavailable');
const base = { by: { name: 'Thomas Leroy', role: 'technician' as const } };
const entries: readonly Entry[] = [
  { ...base, id: '02', type: 'created', at: new Date('2026-11-20T09:12:00'), attachments: [] },
  { ...base, id: '03', type: 'assigned', at: new Date('2026-11-20T09:15:00'), assignee: null },
  aMessage(),
  aMessage({ id: '04', by: { name: 'Alice Martin', role: 'client' }, body: 'Fait.' }),
  {
    ...base,
    id: '05',
    type: 'status_changed',
    at: new Date('2026-11-21T10:00:00'),
    from: 'accepted',
    to: 'in_progress',
  },
  {
    ...base,
    id: '06',
    type: 'unassigned',
    at: new Date('2026-11-21T11:00:00'),
    assignee: { name: 'Sonia Kadri' },
  },
  {
    ...base,
    id: '07',
    type: 'shared',
    at: new Date('2026-11-21T11:30:00'),
    helper: { uid: 'nora', name: 'Nora Diallo' },
    comment: 'Vérifier le micrologiciel du lot 2023-B.',
  },
  {
    ...base,
    id: '08',
    type: 'priority_changed',
    at: new Date('2026-11-21T12:00:00'),
    from: 'normal',
    to: 'urgent',
  },
  {
    ...base,
    id: '09',
    type: 'marked_duplicate',
    at: new Date('2026-11-21T12:30:00'),
    of: 'VGD-9QHR2D',
  },
];

export const examples = {
  thread: () => <Timeline ticket={aPortalTicket()} entries={entries} clientName="Alpha Sécurité" />,
  'older entries left': () => (
    <Timeline
      ticket={aPortalTicket({ attachments: [anAttachment()] })}
      entries={[aMessage({ type: 'note', body: 'Vu avec le support.' })]}
      clientName=""
      firstUnread="01"
      earlier={{ onShow: () => {}, fetching: 'failed' }}
    />
  ),
  'what is on its way': () => (
    <OutgoingMessages
      account={anAccount()}
      outgoing={[
        anOutgoing({ key: 'a', files: [aDraftFile()] }),
        anOutgoing({ key: 'b', state: { kind: 'waiting' } }),
        anOutgoing({ key: 'c', state: { kind: 'failed', problem: unavailable } }),
        anOutgoing({ key: 'd', kind: 'note', state: { kind: 'failed', problem: unavailable } }),
      ]}
      onRetry={() => {}}
      onEdit={() => {}}
      onDiscard={() => {}}
    />
  ),
};
