import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bareProblem } from '../../data/problems';
import type { MailPreferences } from '../../domain/mailPreferences';
import type { Account } from '../../domain/people';
import type { Outcome } from '../../domain/problem';
import { anAccount } from '../../testing/samples';
import { MailForm } from './MailForm';

const taken: Outcome<null> = { ok: true, value: null };

/** The form of an account, of whose choices the functions think as told. */
function form(facts: Partial<Account>, outcome: Outcome<null> = taken) {
  const sent: MailPreferences[] = [];
  const of = (account: Account) => (
    <MailForm
      account={account}
      onSend={async (preferences) => {
        sent.push(preferences);
        return outcome;
      }}
      onFailed={() => {}}
    />
  );
  const { rerender } = render(of(anAccount(facts)));
  const become = (changed: Partial<Account>) => rerender(of(anAccount({ ...facts, ...changed })));
  return { sent, become };
}

const group = (name: string) => screen.getByRole('radiogroup', { name });
const choice = (kind: string, label: string) =>
  [...group(kind).querySelectorAll('label')]
    .find(({ textContent }) => textContent === label)
    ?.querySelector('input') as HTMLInputElement;
const submit = () => fireEvent.submit(document.querySelector('form') as HTMLFormElement);

test('a client chooses among what clients are told of', () => {
  form({ role: 'client' });
  expect(screen.getAllByRole('radiogroup').map((one) => one.firstChild?.textContent)).toEqual([
    'Nouveaux messages',
    'Changements de statut',
  ]);
});

test('what an account chose is what stands there', () => {
  form({ preferences: { email: { ticket_created: false }, digest: { message_posted: 'hourly' } } });
  expect(choice('Nouveaux tickets', 'Jamais').checked).toBe(true);
  expect(choice('Nouveaux messages', 'Une fois par heure').checked).toBe(true);
  expect(choice('Tickets qui me sont confiés', 'Tout de suite').checked).toBe(true);
});

test('what was changed is sent, nothing else, and told as saved', async () => {
  const { sent } = form({});
  fireEvent.click(choice('Nouveaux tickets', 'Jamais'));
  submit();
  await screen.findByText('Vos choix sont enregistrés.');
  expect(sent).toEqual([{ email: { ticket_created: false }, digest: {} }]);
});

test('what was saved follows the account again, as by a link in a mail', async () => {
  const { sent, become } = form({ preferences: { email: { ticket_created: false } } });
  fireEvent.click(choice('Nouveaux tickets', 'Tout de suite'));
  submit();
  await screen.findByText('Vos choix sont enregistrés.');
  become({ preferences: { email: { ticket_created: true } } });
  become({ preferences: { email: { ticket_created: false } } });
  expect(choice('Nouveaux tickets', 'Jamais').checked).toBe(true);
  submit();
  await screen.findByText('Rien n’a changé', { exact: false });
  expect(sent).toHaveLength(1);
});

test('a refusal is told, and the choice stays', async () => {
  form({}, { ok: false, problem: bareProblem('offline') });
  fireEvent.click(choice('Nouveaux tickets', 'Jamais'));
  submit();
  await screen.findByText('Vos choix ne sont pas enregistrés');
  expect(choice('Nouveaux tickets', 'Jamais').checked).toBe(true);
  expect(screen.queryByText('Vos choix sont enregistrés.')).toBeNull();
});

test('nothing is sent when nothing changed', async () => {
  const { sent } = form({});
  submit();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Rien n’a changé'));
  expect(sent).toEqual([]);
});

test('whose address takes no mail reads so', () => {
  form({ bounce: { at: new Date('2026-11-20T09:12:00'), reason: '550' } });
  expect(screen.getByRole('alert').textContent).toContain('technicien@vigidev.test');
});
