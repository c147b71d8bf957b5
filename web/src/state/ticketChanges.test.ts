import { afterEach, beforeEach, expect, test } from 'vitest';
import { aStaffTicket } from '../testing/samples';
import { isOwnMove, rankTicket, takeTicket, withOwnChange } from './ticketChanges';

const realFetch = globalThis.fetch;
const sent: unknown[] = [];

/** The functions answer what a test says. */
function answering(status: number, body: object) {
  globalThis.fetch = async (address, init) => {
    if (String(address).includes('init.json')) {
      return Response.json({ projectId: 'demo-test', apiKey: 'none' });
    }
    sent.push(JSON.parse(String(init?.body)));
    return Response.json(body, { status });
  };
}

const TRUTH = { status: 'new', version: 4, assignee: null, updatedAt: '2026-11-22T10:00:00Z' };

beforeEach(() => {
  sent.length = 0;
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

test('a new priority names the version that was seen, and shows at once, pending until the server has it', async () => {
  answering(200, { ...TRUTH, priority: 'urgent' });
  const ticket = aStaffTicket({ ref: 'VGD-00000A', version: 3, priority: 'low' });
  const answer = rankTicket(ticket, 'urgent');
  expect(withOwnChange(ticket)).toMatchObject({ pending: true, ticket: { priority: 'urgent' } });
  expect(await answer).toBeNull();
  expect(sent).toEqual([{ priority: 'urgent', version: 3 }]);
  expect(withOwnChange(ticket)).toMatchObject({ pending: false, ticket: { priority: 'urgent' } });
});

test('a refused priority goes back to what the server has', async () => {
  answering(409, { code: 'version_conflict', ticket: { ...TRUTH, priority: 'high' } });
  const ticket = aStaffTicket({ ref: 'VGD-00000B', version: 3, priority: 'low' });
  expect(await rankTicket(ticket, 'urgent')).toMatchObject({ code: 'version_conflict' });
  expect(withOwnChange(ticket).ticket.priority).toBe('high');
});

test('a ticket that another holds is not shown as taken, and its holder is told', async () => {
  const sonia = { uid: 'sonia', name: 'Sonia Kadri' };
  const held = { ...TRUTH, priority: 'low', assignee: sonia };
  answering(409, { code: 'already_assigned', ticket: held });
  const ticket = aStaffTicket({ ref: 'VGD-00000C', version: 4, assignee: sonia });
  const answer = takeTicket(ticket, { uid: 'thomas', name: 'Thomas Leroy' });
  expect(withOwnChange(ticket).ticket.assignee).toEqual(sonia);
  expect(await answer).toMatchObject({ current: { assignee: sonia } });
  // Without a version it is taken from nobody.
  expect(sent).toEqual([{ uid: 'thomas' }]);
});

test('what one changed oneself is known again when it comes', async () => {
  answering(200, { ...TRUTH, priority: 'urgent', version: 4 });
  await rankTicket(aStaffTicket({ ref: 'VGD-00000D', version: 3 }), 'urgent');
  expect(isOwnMove(aStaffTicket({ ref: 'VGD-00000D', version: 4 }))).toBe(true);
  expect(isOwnMove(aStaffTicket({ ref: 'VGD-00000D', version: 5 }))).toBe(false);
});
