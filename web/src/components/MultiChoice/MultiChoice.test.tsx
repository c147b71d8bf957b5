import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { MultiChoice } from './MultiChoice';

const NAMES = ['Alpha', 'Bravo', 'Écho', 'Delta', 'Foxtrot', 'Golf', 'Hôtel', 'India'];

/** The choice of some Clients; tells what was chosen last. */
function choose(chosen: readonly string[]) {
  const last: { chosen?: readonly string[] } = {};
  render(
    <MultiChoice
      id="clients"
      legend="Clients"
      hint="Lesquels ?"
      searchLabel="Chercher un client"
      choices={NAMES.map((label) => ({ value: label, label }))}
      chosen={chosen}
      onInput={(next) => {
        last.chosen = next;
      }}
    />,
  );
  return last;
}

const searchFor = (text: string) =>
  fireEvent.input(screen.getByLabelText('Chercher un client'), { target: { value: text } });

test('ticking adds and unticking takes away', () => {
  const last = choose(['Alpha']);
  fireEvent.click(screen.getByLabelText('Bravo'));
  expect(last.chosen).toEqual(['Alpha', 'Bravo']);
  fireEvent.click(screen.getByLabelText('Alpha'));
  expect(last.chosen).toEqual([]);
});

test('a search without accents finds what has them, and keeps what is ticked in sight', () => {
  choose(['Alpha']);
  searchFor('hot');
  expect(screen.getAllByRole('checkbox').map((box) => box.parentElement?.textContent)).toEqual([
    'Alpha',
    'Hôtel',
  ]);
});

test('a search that finds nothing says so', () => {
  choose([]);
  searchFor('zoulou');
  expect(screen.getByText('Aucun ne correspond à cette recherche.')).toBeTruthy();
});
