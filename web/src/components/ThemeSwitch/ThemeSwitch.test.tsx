import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ThemeSwitch } from './ThemeSwitch';

test('two switches on one page are two groups of buttons, which both show the choice', () => {
  render(
    <>
      <ThemeSwitch />
      <ThemeSwitch />
    </>,
  );
  const system = screen.getAllByLabelText<HTMLInputElement>('Système');
  expect(system.map(({ checked }) => checked)).toEqual([true, true]);
  expect(new Set(system.map(({ name }) => name)).size).toBe(2);
});
