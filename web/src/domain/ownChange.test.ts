import { expect, test } from 'vitest';
import { aStaffTicket } from '../testing/samples';
import { answered, withChange } from './ownChange';

const at = new Date('2026-11-22T11:00:00');
const pending = { pending: true, version: 4, status: 'resolved', at } as const;

test('one’s own move shows at once, from now', () => {
  const shown = withChange(aStaffTicket({ version: 3, status: 'in_progress' }), pending);
  expect(shown).toMatchObject({ status: 'resolved', statusSince: at });
});

test('a version that the server has not given is not shown', () => {
  expect(withChange(aStaffTicket({ version: 3 }), pending).version).toBe(3);
});

test('the listener’s word counts as soon as it is as new', () => {
  const truth = aStaffTicket({ version: 4, status: 'waiting_for_client' });
  expect(withChange(truth, pending)).toBe(truth);
});

test('the state that a refusal carries replaces what was hoped for', () => {
  const truth = answered({
    status: 'closed',
    priority: 'urgent',
    version: 7,
    assignee: { uid: 'sonia', name: 'Sonia Kadri' },
    updatedAt: at,
  });
  expect(withChange(aStaffTicket({ version: 3 }), truth)).toMatchObject({
    status: 'closed',
    priority: 'urgent',
    version: 7,
    assignee: { name: 'Sonia Kadri' },
  });
});

test('a change of holder leaves the status and its age alone', () => {
  const ticket = aStaffTicket({ version: 3 });
  const taken = withChange(ticket, { pending: true, version: 4, assignee: { name: 'Moi' }, at });
  expect(taken).toMatchObject({ status: ticket.status, statusSince: ticket.statusSince });
});

test('a priority of one’s own shows at once', () => {
  const ranked = { pending: true, version: 4, priority: 'urgent', at } as const;
  expect(withChange(aStaffTicket({ version: 3 }), ranked).priority).toBe('urgent');
});
