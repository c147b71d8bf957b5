import { render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { can, type Permission } from './domain/policy';
import { ROLES } from './domain/user';
import { OrganisationScreen } from './Organisation';
import { address, navigate } from './state/location';
import { anAccount } from './testing/samples';

/** What each address asks of a person; null is for everybody. */
const SCREENS: Readonly<Record<string, Permission | null>> = {
  '/projets': null,
  '/projets/gerland': null,
  '/projets/nouveau': 'manage_projects',
  '/projets/gerland/modifier': 'manage_projects',
  '/administration/utilisateurs': 'manage_clients_and_users',
  '/administration/clients': 'manage_clients_and_users',
  '/administration/clients/alpha': 'manage_clients_and_users',
  '/administration/invitations': 'invite',
  '/pilotage': 'view_dashboard',
};

/** The heading of the page that stands in the way, if one does. */
function obstacle(path: string, role: (typeof ROLES)[number]): string | null {
  navigate(path);
  const clientId = role === 'client' ? 'alpha' : null;
  render(<OrganisationScreen account={anAccount({ role, clientId })} />);
  return screen.queryByRole('heading', { level: 1 })?.textContent ?? null;
}

describe.each(Object.entries(SCREENS))('%s', (path, permission) => {
  test.each(ROLES)('opens to a %s who may, and to nobody else', (role) => {
    const allowed = permission === null || can(role, permission);
    expect(obstacle(path, role)).toBe(allowed ? null : 'Accès refusé');
  });
});

test.each([
  '/projets/gerland/autre',
  '/projets/gerland/modifier/plus',
  '/administration/utilisateurs/alice',
  '/pilotage/hier',
])('%s leads nowhere', (path) => {
  expect(obstacle(path, 'admin')).toBe('Page introuvable');
});

test('administration itself leads an admin to the accounts', async () => {
  expect(obstacle('/administration', 'admin')).toBeNull();
  await waitFor(() => expect(address.value.path).toBe('/administration/utilisateurs'));
});

test('administration itself is refused to whoever may not', () => {
  expect(obstacle('/administration', 'technician')).toBe('Accès refusé');
});
