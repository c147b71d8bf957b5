import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { aProject } from '../../testing/organisationSamples';
import { ProjectFormView } from './ProjectFormView';

afterEach(() => localStorage.clear());

const form = (project: ReturnType<typeof aProject> | null, proposed = '') => (
  <ProjectFormView uid="sonia" project={project} proposed={proposed} onSaved={() => {}} />
);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const shownIn = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

test('what others change shows meanwhile, beside what this person changed', () => {
  const { rerender } = render(form(aProject()));
  type('Nom du projet', 'Gerland Nord');
  rerender(form(aProject({ address: '1 rue Neuve, Lyon', clientIds: ['delta'] })));
  expect(shownIn('Adresse')).toBe('1 rue Neuve, Lyon');
  expect(shownIn('Nom du projet')).toBe('Gerland Nord');
});

test('a form that was left opens as it was left', () => {
  const { unmount } = render(form(null));
  type('Nom du projet', 'Gerland');
  unmount();
  render(form(null));
  expect(shownIn('Nom du projet')).toBe('Gerland');
  press('Effacer le brouillon');
  expect(shownIn('Nom du projet')).toBe('');
});
