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
  ]);
});

test('an account at work can be changed or shut out', () => {
  expect(offered({})).toEqual(['Modifier, Alice', 'Désactiver, Alice']);
});

test('an account that was shut out can only be let in again', () => {
  expect(offered({ status: 'disabled' })).toEqual(['Réactiver, Alice']);
});

test('an address that took no mail can be tried again, once it is said what to check', async () => {
  const bounce = { at: new Date('2026-11-20T09:12:00'), reason: '550' };
  expect(offered({ bounce })).toEqual([
    'Modifier, Alice',
    'Rétablir les e-mails, Alice',
    'Désactiver, Alice',
  ]);
  screen.getByText('Rétablir les e-mails').click();
  expect((await screen.findByRole('dialog')).textContent).toContain('invitez la bonne adresse');
});

test('one without a Client is let in again by choosing it', async () => {
  render(<UserActions user={aUser({ role: 'client', status: 'disabled' })} own="nadia" />);
  screen.getByText('Réactiver').click();
  expect(await screen.findByLabelText('Client')).toBeTruthy();
});
