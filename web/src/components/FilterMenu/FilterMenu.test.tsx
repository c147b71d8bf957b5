import { fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { FilterMenu } from './FilterMenu';

const NAMES = ['Alpha', 'Bravo', 'Écho', 'Delta', 'Foxtrot', 'Golf', 'Hôtel', 'India'];

/** The menu of Clients, opened; tells what was chosen last. */
function opened(chosen: readonly string[]) {
  const last: { chosen?: readonly string[]; opened: number } = { opened: 0 };
  const { container } = render(
    <>
      <FilterMenu
        label="Client"
        choices={NAMES.map((label) => ({ value: label.toLowerCase(), label }))}
        chosen={chosen}
        onInput={(next) => {
          last.chosen = next;
        }}
        onOpen={() => {
          last.opened += 1;
        }}
      />
      <a href="/ailleurs">Ailleurs</a>
    </>,
  );
  fireEvent.click(screen.getByRole('button'));
  return { last, container };
}

test('ticking narrows at once, unticking widens', () => {
  const { last } = opened(['alpha']);
  fireEvent.click(screen.getByLabelText('Bravo'));
  expect(last.chosen).toEqual(['alpha', 'bravo']);
  fireEvent.click(screen.getByLabelText('Alpha'));
  expect(last.chosen).toEqual([]);
});

test('the choices are asked for when they are about to be seen', () => {
  expect(opened([]).last.opened).toBe(1);
});

test('a long list can be searched without accents; what is ticked stays in sight', () => {
  opened(['alpha']);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'hot' } });
  expect(screen.getAllByRole('checkbox').map((box) => box.parentElement?.textContent)).toEqual([
    'Alpha',
    'Hôtel',
  ]);
});

test('Escape closes it and gives the focus back', () => {
  opened([]);
  fireEvent.keyDown(screen.getByLabelText('Bravo'), { key: 'Escape' });
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button'));
});

test('leaving it closes it', () => {
  opened([]);
  fireEvent.pointerDown(screen.getByText('Ailleurs'));
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('it is accessible when open', async () => {
  const { container } = opened(['alpha']);
  const rules = { region: { enabled: false }, 'color-contrast': { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
