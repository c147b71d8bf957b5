import type { Entry } from '../../domain/timeline';
import { aMessage, aPortalTicket } from '../../testing/samples';
import { Timeline } from './Timeline';

const base = { by: { name: 'Thomas Leroy', role: 'technician' as const } };
const entries: readonly Entry[] = [
  { ...base, id: '02', type: 'created', at: new Date('2026-11-20T09:12:00') },
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
];

export const examples = {
  thread: () => <Timeline ticket={aPortalTicket()} entries={entries} clientName="Alpha Sécurité" />,
  'older entries left': () => (
    <Timeline ticket={aPortalTicket()} entries={[]} clientName="" onEarlier={() => {}} />
  ),
};
