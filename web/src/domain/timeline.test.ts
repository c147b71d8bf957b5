import { expect, test } from 'vitest';
import { aMessage, anAccount } from '../testing/samples';
import { concernsAuthor, groupByDay, isOwn, moverTo, openedByTeam } from './timeline';

const at = (text: string) => ({ at: new Date(text) });

test('entries are cut into calendar days, in their order', () => {
  const days = groupByDay([
    at('2026-11-20T09:00:00'),
    at('2026-11-20T23:59:59'),
    at('2026-11-21T00:00:00'),
  ]);
  expect(days.map(({ entries }) => entries.length)).toEqual([2, 1]);
});

test('nothing happened, no day', () => {
  expect(groupByDay([])).toEqual([]);
});

const when = new Date('2026-11-20T09:12:00');
const thomas = { uid: 'thomas', name: 'Thomas Leroy', role: 'technician' } as const;

test('a ticket is the team’s own when one of the team opened it', () => {
  const created = { id: '01', type: 'created', at: when, attachments: [] } as const;
  const alice = { name: 'Alice Martin', role: 'client' } as const;
  expect(openedByTeam([{ ...created, by: thomas }])).toBe(true);
  expect(openedByTeam([{ ...created, by: alice }, aMessage({ by: thomas })])).toBe(false);
});

test('two people of one name are two people', () => {
  const assigned = { id: '01', type: 'assigned', at: when, by: thomas } as const;
  expect(concernsAuthor({ ...assigned, assignee: { ...thomas, uid: 'other' } })).toBe(false);
  expect(concernsAuthor({ ...assigned, assignee: thomas })).toBe(true);
  expect(isOwn(aMessage({ by: { ...thomas, uid: 'other' } }), anAccount())).toBe(false);
});

test('a Client, who is told no more than names, goes by them', () => {
  const alice = anAccount({ role: 'client', displayName: 'Alice Martin' });
  expect(isOwn(aMessage({ by: { name: 'Alice Martin', role: 'client' } }), alice)).toBe(true);
  expect(isOwn(aMessage({ by: { name: 'Alice Martin', role: 'admin' } }), alice)).toBe(false);
});

test('who moved a ticket is known when the last move led to where it is', () => {
  const move = { id: '01', type: 'status_changed', at: when, from: 'resolved' } as const;
  const samia = { name: 'Samia Belkacem', role: 'technician' } as const;
  const entries = [
    { ...move, by: samia, to: 'in_progress' },
    { ...move, id: '02', by: thomas, to: 'closed' },
    aMessage({ by: samia }),
  ] as const;
  expect(moverTo(entries, 'closed')).toBe('Thomas Leroy');
  expect(moverTo(entries, 'in_progress')).toBeNull();
  expect(moverTo([], 'closed')).toBeNull();
});
