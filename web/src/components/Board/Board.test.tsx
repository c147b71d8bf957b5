import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Columns } from '../../domain/board';
import type { Role } from '../../domain/people';
import { aStaffTicket } from '../../testing/samples';
import { Board } from './Board';
import { headsOf, NO_CARDS } from './examples';

const badge = aStaffTicket({ ref: 'VGD-000001', title: 'Badge refusé', status: 'new' });
const siren = aStaffTicket({ ref: 'VGD-000002', title: 'Sirène muette', status: 'new' });
const first: Columns = { ...NO_CARDS, new: [badge, siren] };

function show(columns = first, role: Role = 'technician', pending = false) {
  const moves: string[] = [];
  const board = (now: Columns) => (
    <Board
      role={role}
      columns={now}
      heads={headsOf({ count: 1, onMore: undefined, blank: null })}
      isPending={() => pending}
      asking={false}
      onMove={({ ref }, to) => moves.push(`${ref} ${to}`)}
    />
  );
  const { rerender } = render(board(columns));
  return { moves, becomes: (now: Columns) => rerender(board(now)) };
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = () => document.activeElement?.textContent;
const items = () =>
  screen.queryAllByRole('menuitem', { hidden: true }).map((item) => item.textContent);

test('one card of each column is a stop of the tab key, and arrows lead to the others', () => {
  const camera = aStaffTicket({ ref: 'VGD-000003', title: 'Caméra floue', status: 'accepted' });
  show({ ...first, accepted: [camera] });
  const stops = () => screen.getAllByRole('link').filter((link) => link.tabIndex === 0);
  expect(stops().map((link) => link.textContent)).toEqual(['Badge refusé', 'Caméra floue']);
  screen.getByText('Badge refusé').focus();
  press('ArrowDown');
  expect(focused()).toBe('Sirène muette');
  expect(stops().map((link) => link.textContent)).toEqual(['Sirène muette', 'Caméra floue']);
});

test('m opens the menu of a card, which offers what the policy allows and nothing else', () => {
  const { moves } = show();
  screen.getByText('Badge refusé').focus();
  press('m');
  expect(items()).toEqual(['Pris en charge']);
  fireEvent.click(document.activeElement ?? document.body);
  expect(moves).toEqual(['VGD-000001 accepted']);
  expect(focused()).toBe('Badge refusé');
});

test('only an admin reopens what is closed', () => {
  const closed: Columns = { ...NO_CARDS, closed: [aStaffTicket({ status: 'closed' })] };
  show(closed);
  expect(screen.queryByRole('button')).toBeNull();
  show(closed, 'admin');
  expect(screen.getByRole('button').getAttribute('aria-label')).toContain('Déplacer');
});

test('what is on its way is not moved again', () => {
  show(first, 'technician', true);
  expect(screen.queryByRole('button')).toBeNull();
});

test('the keyboard follows its card into another column', () => {
  const { becomes } = show();
  screen.getByText('Badge refusé').focus();
  becomes({ ...NO_CARDS, new: [siren], accepted: [{ ...badge, status: 'accepted' }] });
  expect(focused()).toBe('Badge refusé');
});

test('a card that is between two columns gets the keyboard back when it comes', () => {
  const { becomes } = show();
  screen.getByText('Badge refusé').focus();
  becomes({ ...NO_CARDS, new: [siren] });
  expect(document.activeElement?.hasAttribute('data-board')).toBe(true);
  becomes({ ...NO_CARDS, new: [siren], accepted: [{ ...badge, status: 'accepted' }] });
  expect(focused()).toBe('Badge refusé');
});
