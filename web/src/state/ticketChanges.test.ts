import { afterEach, beforeEach, expect, test } from 'vitest';
import { aStaffTicket } from '../testing/samples';
import { rankTicket, withOwnChange } from './ticketChanges';

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

test('a new priority names the version that was seen, and shows once the server has it', async () => {
  answering(200, { ...TRUTH, priority: 'urgent' });
  const ticket = aStaffTicket({ ref: 'VGD-00000A', version: 3, priority: 'low' });
  expect(await rankTicket(ticket, 'urgent')).toBeNull();
  expect(sent).toEqual([{ priority: 'urgent', version: 3 }]);
  expect(withOwnChange(ticket)).toMatchObject({ pending: false, ticket: { priority: 'urgent' } });
});

test('a refused priority goes back to what the server has', async () => {
  answering(409, { code: 'version_conflict', ticket: { ...TRUTH, priority: 'high' } });
  const ticket = aStaffTicket({ ref: 'VGD-00000B', version: 3, priority: 'low' });
  expect(await rankTicket(ticket, 'urgent')).toMatchObject({ code: 'version_conflict' });
  expect(withOwnChange(ticket).ticket.priority).toBe('high');
});
