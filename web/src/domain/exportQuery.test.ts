import { expect, test } from 'vitest';
import { exportQuery } from './exportQuery';
import { NOBODY, PLAIN_FILTER, type TeamFilter } from './teamView';

const asked = (facts: Partial<TeamFilter>) => exportQuery({ ...PLAIN_FILTER, ...facts }, 'thomas');

test.each<[Partial<TeamFilter>, string]>([
  [{}, 'status=new&status=accepted&status=in_progress&status=waiting_for_client'],
  [{ view: 'tous' }, ''],
  [{ view: 'tous', statuses: ['closed'] }, 'status=closed'],
  [{ view: 'miens', statuses: ['new'] }, 'status=new&assignee=thomas'],
  [{ view: 'sans-responsable', statuses: ['new'] }, 'status=new&assignee=none'],
  [{ view: 'partages', statuses: ['new'] }, 'status=new&sharedWith=me'],
  [
    { view: 'tous', priorities: ['high', 'urgent'], assignees: ['sara', NOBODY] },
    'priority=high&priority=urgent&assignee=sara&assignee=none',
  ],
  [
    { view: 'tous', projectIds: ['gerland'], clientIds: ['alpha'], search: ' portail & caméra ' },
    'projectId=gerland&clientId=alpha&q=portail+%26+cam%C3%A9ra',
  ],
  [
    { view: 'tous', period: { of: 'resolved', from: '2026-11-01', to: '2026-11-30' } },
    'resolvedFrom=2026-11-01&resolvedTo=2026-11-30',
  ],
  [
    { view: 'tous', period: { of: 'created', from: null, to: '2026-11-30' } },
    'createdTo=2026-11-30',
  ],
])('what %j shows is asked for as %s', (filter, query) => {
  expect(asked(filter)).toBe(query);
});
