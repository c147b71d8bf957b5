import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Entry } from '../../domain/timeline';
import { aMessage, aPortalTicket } from '../../testing/samples';
import { Timeline } from './Timeline';

const by = { name: 'Thomas Leroy', role: 'technician' } as const;
const moves: readonly Entry[] = ['1', '2', '3', '4', '5', '6'].map((id) => ({
  id,
  type: 'status_changed',
  at: new Date('2026-11-20T10:00:00'),
  by,
  from: 'in_progress',
  to: 'resolved',
}));
const show = (entries: readonly Entry[], firstUnread: string | null = null) =>
  render(
    <Timeline ticket={aPortalTicket()} entries={entries} clientName="" firstUnread={firstUnread} />,
  ).container;

test('a long row of changes is folded, and unfolds', () => {
  show(moves);
  expect(screen.getAllByText(/par Thomas Leroy/)).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: '3 autres changements' }));
  expect(screen.getAllByText(/par Thomas Leroy/)).toHaveLength(6);
});

test('a note says by word that the team alone sees it', () => {
  show([aMessage({ type: 'note', body: 'Entre nous' })]);
  expect(screen.getByText('Visible par l’équipe seulement')).toBeTruthy();
});

test('a message carries no such word', () => {
  show([aMessage()]);
  expect(screen.queryByText('Visible par l’équipe seulement')).toBeNull();
});

test('the mark stands before what is new', () => {
  const container = show(
    [aMessage({ id: '01', body: 'Lu' }), aMessage({ id: '02', body: 'Neuf' })],
    '02',
  );
  expect(container.textContent).toMatch(/Lu.*Nouveau depuis votre dernière visite.*Neuf/);
});

test('what arrives is added to its day', () => {
  const { rerender, container } = render(
    <Timeline ticket={aPortalTicket()} entries={[aMessage({ id: '01' })]} clientName="" />,
  );
  rerender(
    <Timeline
      ticket={aPortalTicket()}
      entries={[aMessage({ id: '01' }), aMessage({ id: '02', body: 'Arrivé' })]}
      clientName=""
    />,
  );
  expect(container.textContent).toContain('Arrivé');
});
