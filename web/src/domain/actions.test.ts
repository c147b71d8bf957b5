import { describe, expect, test } from 'vitest';
import { anAccount, aPortalTicket, aStaffTicket } from '../testing/samples';
import { actionsFor, sharesWith } from './actions';
import type { Role } from './people';
import { STATUSES } from './ticket';

const STAFF: readonly Role[] = ['technician', 'developer', 'admin'];
const sonia = { uid: 'sonia', name: 'Sonia Kadri' };

describe.each(STAFF)('a %s', (role) => {
  const account = anAccount({ role });
  const me = { uid: account.uid, name: account.displayName };

  test('may take a ticket that nobody holds', () => {
    const actions = actionsFor(account, aStaffTicket({ assignee: null }));
    expect(actions).toMatchObject({ take: true, takeOver: false, release: false });
  });

  test('may give its own back', () => {
    const actions = actionsFor(account, aStaffTicket({ assignee: me }));
    expect(actions).toMatchObject({ take: false, takeOver: false, release: true });
  });

  test('may take over another’s, and only an admin takes it off them', () => {
    const actions = actionsFor(account, aStaffTicket({ assignee: sonia }));
    expect(actions).toMatchObject({ take: false, takeOver: true, release: role === 'admin' });
  });

  test('assigns to others only as admin', () => {
    expect(actionsFor(account, aStaffTicket()).assignToOthers).toBe(role === 'admin');
  });

  test('takes nothing that is closed', () => {
    const actions = actionsFor(account, aStaffTicket({ status: 'closed', assignee: sonia }));
    expect(actions).toMatchObject({ take: false, takeOver: false, release: false });
  });
});

test('what a Client sees of a ticket offers the team nothing', () => {
  expect(actionsFor(anAccount(), aPortalTicket({ assignee: null })).take).toBe(false);
});

test.each(STATUSES)('a client is never offered an assignment (%s)', (status) => {
  const alice = anAccount({ role: 'client', clientId: 'alpha' });
  expect(actionsFor(alice, aPortalTicket({ status, assignee: null }))).toMatchObject({
    take: false,
    takeOver: false,
    release: false,
    assignToOthers: false,
  });
});

test('each role shares with whom the matrix says, and a client with nobody', () => {
  expect(sharesWith('technician')).toEqual(['developer', 'admin']);
  expect(sharesWith('developer')).toEqual(['admin']);
  expect(sharesWith('admin')).toEqual(['developer']);
  expect(sharesWith('client')).toEqual([]);
});
