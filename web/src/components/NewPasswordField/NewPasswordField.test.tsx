import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { NewPasswordField } from './NewPasswordField';

const field = (value: string) => (
  <NewPasswordField id="p" label="Mot de passe" value={value} known={[]} onInput={() => {}} />
);

test('how well a password resists is said in words that a screen reader speaks', () => {
  const { rerender, container } = render(field(''));
  const spoken = container.querySelector('[aria-live=polite]');
  expect(spoken?.textContent).toBe('');
  rerender(field('8 signes'));
  expect(spoken?.textContent).toMatch(/^Faible/);
  rerender(field('le toit est bleu'));
  expect(spoken?.textContent).toMatch(/^Solide/);
});

test('a manager of passwords sees that it is a new one', () => {
  render(field('x'));
  expect(screen.getByLabelText('Mot de passe').getAttribute('autocomplete')).toBe('new-password');
});
