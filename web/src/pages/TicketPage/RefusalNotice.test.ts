import { expect, test } from 'vitest';
import { bareProblem } from '../../data/problems';
import type { CurrentTicket } from '../../domain/problem';
import type { Entry } from '../../domain/timeline';
import { refusalText } from './RefusalNotice';

const current: CurrentTicket = {
  status: 'resolved',
  priority: 'normal',
  version: 5,
  assignee: { uid: 'sonia', name: 'Sonia Kadri' },
  updatedAt: new Date(),
};
const move: Entry = {
  id: '01',
  type: 'status_changed',
  at: new Date(),
  by: { name: 'Sonia Kadri', role: 'technician' },
  from: 'in_progress',
  to: 'resolved',
};

test('who took the ticket first is named', () => {
  const text = refusalText({ ...bareProblem('already_assigned'), current }, []);
  expect(text).toBe('Sonia Kadri a pris ce ticket avant vous.');
});

test('who moved the ticket meanwhile is named, with where to', () => {
  const text = refusalText({ ...bareProblem('version_conflict'), current }, [move]);
  expect(text).toContain('Sonia Kadri');
  expect(text).toContain('Résolu');
});

test('whoever made another move is not named for this one', () => {
  const earlier: Entry = { ...move, to: 'waiting_for_client' };
  expect(refusalText({ ...bareProblem('version_conflict'), current }, [earlier])).not.toContain(
    'Sonia',
  );
});

test('nobody is named for a change that the thread does not tell', () => {
  const text = refusalText({ ...bareProblem('version_conflict'), current }, []);
  expect(text).not.toContain('Sonia');
  expect(text).toContain('Résolu');
});
