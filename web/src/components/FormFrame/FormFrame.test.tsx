import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { examples } from './examples';

test('an earlier version that arrived is said, and making another takes a button of its own', () => {
  render(examples['arrived already']());
  expect(screen.getByText('Une première version est déjà enregistrée')).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('/administration/clients');
  expect(screen.getByText('Créer un autre client')).toBeTruthy();
  expect(screen.queryByText('Enregistrer')).toBeNull();
});
