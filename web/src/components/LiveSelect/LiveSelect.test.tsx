import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Live } from '../../state/useLive';
import { LiveSelect } from './LiveSelect';

function show(live: Live<readonly string[]>) {
  render(
    <LiveSelect
      id="a"
      label="Responsable"
      placeholder="Choisir"
      live={live}
      option={(name) => ({ value: name, label: name })}
      value=""
      onInput={() => {}}
    />,
  );
}

test('what can be chosen is offered once it is there', () => {
  show({ kind: 'ready', value: ['Sonia'], fromCache: false });
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'Choisir',
    'Sonia',
  ]);
});

test('a list that could not be read is asked for again rather than waited for', () => {
  let tries = 0;
  show({ kind: 'failed', retry: () => (tries += 1) });
  expect(screen.getByRole('alert').textContent).toContain('n’a pas pu');
  fireEvent.click(screen.getByRole('button'));
  expect(tries).toBe(1);
});

test('a list that is not for the reader says so', () => {
  show({ kind: 'refused' });
  expect(screen.getByRole('alert').textContent).not.toContain('Chargement');
});
