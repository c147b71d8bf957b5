import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { CannedPicker } from './CannedPicker';

function open() {
  const picked: string[] = [];
  render(
    <CannedPicker
      replies={{
        kind: 'ready',
        value: [
          { id: 'a', title: 'Relance', body: 'Avez-vous pu essayer ?' },
          { id: 'b', title: 'Redémarrage', body: 'Coupez l’alimentation.' },
          { id: 'c', title: 'Clôture', body: 'Sans nouvelles, nous clôturons.' },
        ],
        fromCache: false,
      }}
      onPick={({ id }) => picked.push(id)}
      onClose={() => {}}
    />,
  );
  const field = screen.getByRole('combobox', { hidden: true });
  const press = (key: string) => fireEvent.keyDown(field, { key });
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  return { picked, press, type, field };
}

test('Enter takes the first, arrows go round', () => {
  const { picked, press } = open();
  press('Enter');
  press('ArrowUp');
  press('Enter');
  press('ArrowDown');
  press('ArrowDown');
  press('Enter');
  expect(picked).toEqual(['a', 'c', 'b']);
});

test('typing narrows by title and text, accents or not, and begins at the top again', () => {
  const { picked, press, type, field } = open();
  press('ArrowDown');
  type('re');
  expect(field.getAttribute('aria-activedescendant')).toBe('canned-a');
  type('clotur');
  expect(screen.getAllByRole('option', { hidden: true })).toHaveLength(1);
  expect(field.getAttribute('aria-activedescendant')).toBe('canned-c');
  press('Enter');
  expect(picked).toEqual(['c']);
});

test('where nothing is found, Enter picks nothing', () => {
  const { picked, press, type } = open();
  type('zzz');
  press('Enter');
  expect(picked).toEqual([]);
  expect(screen.getByRole('status', { hidden: true }).textContent).toContain('Aucune réponse');
});
