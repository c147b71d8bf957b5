import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { FormErrors, hasErrors } from './FormErrors';

const FIELDS = ['email', 'password'] as const;

test('errors stand in the order of the page, and the sending’s own last', () => {
  const texts = { form: 'Réseau.', password: 'Trop court.', email: 'Sans adresse.' };
  render(<FormErrors title="Non" fields={FIELDS} texts={texts} attempt={1} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Sans adresse.',
    'Trop court.',
    'Réseau.',
  ]);
});

test('a form without errors has no summary', () => {
  const { container } = render(<FormErrors title="Non" fields={FIELDS} texts={{}} attempt={1} />);
  expect(container.textContent).toBe('');
  expect(hasErrors({})).toBe(false);
  expect(hasErrors({ form: 'Réseau.' })).toBe(true);
});
