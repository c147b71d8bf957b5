import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepTicketDraft } from '../../state/ticketDraft';
import { TicketFormView } from './TicketFormView';

const form = {
  projectId: 'gerland',
  clientId: '',
  title: 'Caméra muette',
  description: 'Le voyant reste orange.',
  priority: 'low',
} as const;
const realFetch = globalThis.fetch;

beforeEach(() => {
  keepTicketDraft('alice', { form, key: 'one-key' });
  // A network that never answers: the ticket stays on its way.
  globalThis.fetch = () => new Promise(() => {});
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

/** The form of a whole draft, just sent. */
async function sendOnce() {
  render(
    <TicketFormView
      uid="alice"
      projectId=""
      staff={false}
      projects={[{ id: 'gerland', name: 'Entrepôt Gerland', address: '', clientIds: [] }]}
      clients={{ kind: 'loading' }}
      onFailed={() => {}}
      onCreated={() => {}}
    />,
  );
  fireEvent.submit(screen.getByLabelText('Titre').closest('form') ?? document.body);
  await waitFor(() => screen.getByRole('button', { name: 'Envoi en cours…' }));
}

test('nothing can be changed while the ticket is on its way', async () => {
  await sendOnce();
  expect(screen.getByLabelText('Titre').closest('fieldset[disabled]')).not.toBeNull();
  expect(screen.getByLabelText('Urgente').closest('fieldset[disabled]')).not.toBeNull();
});

test('nothing leaves the page while sending, so that a second tap lands where the first did', async () => {
  await sendOnce();
  expect(screen.getByText('Brouillon enregistré sur cet appareil')).toBeTruthy();
  fireEvent.click(screen.getByText('Effacer le brouillon'));
  expect(screen.getByLabelText<HTMLInputElement>('Titre').value).toBe('Caméra muette');
});
