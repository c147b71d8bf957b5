import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { UserRecord } from '../../domain/user';
import { aUser } from '../../testing/organisationSamples';
import { UserActions } from './UserActions';

/** What is offered for an account, by the name that each button has. */
function offered(facts: Partial<UserRecord>) {
  render(<UserActions user={aUser({ displayName: 'Alice', ...facts })} own="nadia" />);
  return screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
}

test('an account that waits can be given a place, or be shut out', () => {
  expect(offered({ role: 'client', status: 'pending' })).toEqual([
    'Rattacher à un client, Alice',
    'Intégrer à l’équipe, Alice',
    'Désactiver, Alice',
    'Données personnelles, Alice',
  ]);
});

test('an account at work can be changed or shut out', () => {
  expect(offered({})).toEqual([
    'Modifier, Alice',
    'Désactiver, Alice',
    'Données personnelles, Alice',
  ]);
});

test('an account that was shut out can be let in again, or be erased', () => {
  expect(offered({ status: 'disabled' })).toEqual([
    'Réactiver, Alice',
    'Données personnelles, Alice',
  ]);
});

test('an address that took no mail can be tried again, once it is said what to check', async () => {
  const bounce = { at: new Date('2026-11-20T09:12:00'), reason: '550' };
  expect(offered({ bounce })).toEqual([
    'Modifier, Alice',
    'Rétablir les e-mails, Alice',
    'Désactiver, Alice',
    'Données personnelles, Alice',
  ]);
  screen.getByText('Rétablir les e-mails').click();
  expect((await screen.findByRole('dialog')).textContent).toContain('invitez la bonne adresse');
});

test('one without a Client is let in again by choosing it', async () => {
  render(<UserActions user={aUser({ role: 'client', status: 'disabled' })} own="nadia" />);
  screen.getByText('Réactiver').click();
  expect(await screen.findByLabelText('Client')).toBeTruthy();
});

test('there is nothing to do to who was erased', () => {
  const { container } = render(
    <UserActions user={aUser({ status: 'erased', email: '' })} own="nadia" />,
  );
  expect(container.textContent).toBe('');
});

test('who is erased is asked for twice, and nobody erases itself', async () => {
  render(<UserActions user={aUser({ uid: 'alice' })} own="nadia" />);
  screen.getByText('Données').click();
  (await screen.findByText('Effacer la personne…')).click();
  expect(await screen.findByLabelText('Adresse de la personne')).toBeTruthy();
  expect(screen.getByRole('dialog').textContent).toContain('C’est définitif');
});

test('one’s own data can be had here, and not be erased', async () => {
  render(<UserActions user={aUser({ uid: 'nadia' })} own="nadia" />);
  screen.getByText('Données').click();
  expect(await screen.findByText('Télécharger ses données')).toBeTruthy();
  expect(screen.queryByText('Effacer la personne…')).toBeNull();
});
