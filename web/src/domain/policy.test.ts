import { describe, expect, test } from 'vitest';
import type { Role } from './people';
import { can, policy, transitionsFrom } from './policy';
import { PRIORITIES, STATUSES } from './ticket';

const ROLES: readonly Role[] = ['client', 'technician', 'developer', 'admin'];

test('the policy file speaks of the statuses, priorities and roles that the site knows', () => {
  expect(policy.statuses).toEqual(STATUSES);
  expect(policy.priorities).toEqual(PRIORITIES);
  for (const { from, to, roles, messageRequiredFor } of policy.transitions) {
    expect(STATUSES).toContain(from);
    expect(STATUSES).toContain(to);
    expect(ROLES).toEqual(expect.arrayContaining([...roles, ...messageRequiredFor]));
  }
});

describe('a client', () => {
  test('may only confirm or refuse a resolution', () => {
    const moves = STATUSES.flatMap((status) => transitionsFrom(status, 'client'));
    expect(moves.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'resolved → closed',
      'resolved → in_progress',
    ]);
  });

  test('must say why it refuses, and not why it confirms', () => {
    const [confirm, refuse] = transitionsFrom('resolved', 'client');
    expect(confirm?.messageRequired).toBe(false);
    expect(refuse?.messageRequired).toBe(true);
  });
});

test('a closed ticket is reopened by an admin alone', () => {
  const reopening = ROLES.filter((role) => transitionsFrom('closed', role).length > 0);
  expect(reopening).toEqual(['admin']);
});

test('only an admin assigns to others', () => {
  expect(ROLES.filter((role) => can(role, 'assign_to_others'))).toEqual(['admin']);
});
