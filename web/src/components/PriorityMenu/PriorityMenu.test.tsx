import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PriorityMenu } from './PriorityMenu';

function open(busy = false) {
  const chosen: string[] = [];
  render(<PriorityMenu priority="normal" busy={busy} onChange={(one) => chosen.push(one)} />);
  fireEvent.click(screen.getByRole('button'));
  return chosen;
}

const items = () => screen.queryAllByRole('menuitemradio', { hidden: true });

test('the most urgent stands first, and what holds is marked', () => {
  open();
  expect(items().map((item) => item.textContent)).toEqual(['Urgente', 'Haute', 'Moyenne', 'Basse']);
  expect(items().map((item) => item.getAttribute('aria-checked'))).toEqual([
    'false',
    'false',
    'true',
    'false',
  ]);
});

test('choosing what holds already changes nothing', () => {
  const chosen = open();
  fireEvent.click(items()[2] ?? document.body);
  expect(chosen).toEqual([]);
  fireEvent.click(screen.getByRole('button'));
  fireEvent.click(items()[0] ?? document.body);
  expect(chosen).toEqual(['urgent']);
});

test('while an action is on its way it stays closed', () => {
  open(true);
  expect(items()).toEqual([]);
});
