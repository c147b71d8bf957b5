import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { address } from '../../state/location';
import { recentTickets } from '../../state/recentTickets';
import { theme } from '../../state/theme';
import { pageCommands } from '../../state/usePageCommand';
import { anAccount, aPortalTicket } from '../../testing/samples';
import { CommandPalette } from './CommandPalette';

afterEach(() => {
  recentTickets.value = [];
  pageCommands.value = new Map();
  theme.value = 'system';
});

/** The palette of somebody, open; tells whether it was left. */
function opened(role: 'technician' | 'client' = 'technician') {
  const seen = { closed: 0 };
  render(
    <CommandPalette
      account={anAccount({ role, clientId: role === 'client' ? 'alpha' : null })}
      onClose={() => {
        seen.closed += 1;
      }}
    />,
  );
  return seen;
}

const field = () => screen.getByRole('combobox');
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const press = (key: string) => fireEvent.keyDown(field(), { key });
const texts = () =>
  screen.getAllByRole('option').map((option) => option.querySelector('bdi')?.textContent);
const active = () => {
  const [selected] = screen
    .getAllByRole('option')
    .filter((option) => option.getAttribute('aria-selected') === 'true');
  expect(field().getAttribute('aria-activedescendant')).toBe(selected?.id);
  return selected?.querySelector('bdi')?.textContent;
};

test('it opens with what was looked at lately and what can be done', () => {
  recentTickets.value = [aPortalTicket({ title: 'Portail bloqué' })];
  opened();
  expect(texts().slice(0, 2)).toEqual(['Portail bloqué', 'Nouveau ticket']);
});

test('arrows go round, and the field names the active offer', () => {
  opened();
  expect(active()).toBe('Nouveau ticket');
  press('ArrowUp');
  expect(active()).toBe('Se déconnecter');
  press('ArrowDown');
  expect(active()).toBe('Nouveau ticket');
});

test('a few letters without accents narrow the actions; Enter does the first', async () => {
  const seen = opened();
  type('preference');
  expect(texts()).toEqual(['Aller à : Préférences'.replace(' :', '\u00a0:')]);
  press('Enter');
  expect(seen.closed).toBe(1);
  await waitFor(() => expect(address.value.path).toBe('/preferences'));
});

test('the look of the site is changed from here', async () => {
  opened();
  type('sombre');
  press('Enter');
  await waitFor(() => expect(theme.value).toBe('dark'));
});

test('what the present screen can do comes first', async () => {
  const done: string[] = [];
  pageCommands.value = new Map([['take', () => done.push('take')]]);
  opened();
  expect(active()).toBe('Prendre ce ticket');
  press('Enter');
  await waitFor(() => expect(done).toEqual(['take']));
});

test('a client is offered no screen of the team', () => {
  opened('client');
  expect(texts().filter((text) => /Tableau|responsable|Utilisateurs/.test(text ?? ''))).toEqual([]);
});

test('what is on its way is said', () => {
  opened();
  type('zzz');
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('Recherche…');
});
