import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { ClientRecord } from '../../domain/client';
import { aClient } from '../../testing/organisationSamples';
import { ClientDialog } from './ClientDialog';

afterEach(() => localStorage.clear());

const dialog = (client: ClientRecord | null) => (
  <ClientDialog uid="nadia" client={client} onSaved={() => {}} onClose={() => {}} />
);
const name = () => screen.getByLabelText<HTMLInputElement>('Nom');
const type = (value: string) => fireEvent.input(name(), { target: { value } });

test('what was typed is there when the question is asked again', () => {
  const { unmount } = render(dialog(null));
  type('Bravo');
  unmount();
  render(dialog(null));
  expect(name().value).toBe('Bravo');
});

test('what others change of a Client shows meanwhile', () => {
  const { rerender } = render(dialog(aClient()));
  type('Alpha Systèmes');
  rerender(dialog(aClient({ kind: 'end_user' })));
  expect(name().value).toBe('Alpha Systèmes');
  expect(screen.getByLabelText<HTMLSelectElement>('Type').value).toBe('end_user');
});

test('what was missing is no longer said once it is there', () => {
  render(dialog(null));
  fireEvent.click(screen.getByText('Créer le client'));
  expect(screen.getAllByText('Donnez le nom du client.')).not.toHaveLength(0);
  type('Bravo');
  expect(screen.queryByText('Donnez le nom du client.')).toBeNull();
});

test('the focus begins in the first field', () => {
  render(dialog(null));
  expect(document.activeElement).toBe(name());
});
