import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { aNightRun } from '../../testing/figureSamples';
import { NightList } from './NightReports';

const show = (runs: readonly ReturnType<typeof aNightRun>[], onMore: (() => void) | null = null) =>
  render(<NightList live={{ kind: 'ready', value: runs, fromCache: false }} onMore={onMore} />);

test('a night says what it closed and what it put right, by name', () => {
  const { container } = show([aNightRun()]);
  expect(container.querySelector('summary')?.textContent).toContain(
    '2 tickets clôturés, 1 différence réparée',
  );
  expect(container.textContent).toContain('projects/gerland, ticketCount');
  expect(container.textContent).toContain('7 au lieu de 5');
});

test('a document that was missing, or too many, is named without a field', () => {
  const [part] = aNightRun().parts;
  const repairs = [
    { path: 'portals/a/tickets/X', field: '', found: '', expected: '{title=Porte}' },
    { path: 'portals/a/tickets/Y', field: '', found: '{title=Lampe}', expected: '' },
  ];
  const { container } = show([aNightRun({ parts: [{ ...part, repairs } as never] })]);
  const lines = [...container.querySelectorAll('details li')].map(({ textContent }) => textContent);
  expect(lines.map((line) => line?.replaceAll('\u00a0', ' '))).toEqual([
    'portals/a/tickets/X : rien au lieu de {title=Porte}',
    'portals/a/tickets/Y : {title=Lampe} au lieu de rien',
  ]);
});

test('a night that failed is said to have failed', () => {
  const { container } = show([aNightRun({ state: 'failed' })]);
  expect(container.querySelector('summary')?.textContent).toContain('Échec');
});

test('a part that this version does not know keeps its own name', () => {
  const [part] = aNightRun().parts;
  const odd = { ...part, name: 'backup', counts: { crates: 3 } } as never;
  const { container } = show([aNightRun({ parts: [odd] })]);
  expect(container.textContent).toMatch(/backup.*3.crates/);
});

test('earlier nights are read when they are asked for', () => {
  const seen = { asked: false };
  show([aNightRun()], () => {
    seen.asked = true;
  });
  fireEvent.click(screen.getByRole('button', { name: 'Voir les nuits précédentes' }));
  expect(seen.asked).toBe(true);
});

test('what is checked by day for a night stands with its parts', () => {
  const [part] = aNightRun().parts;
  const share = { ...part, name: 'share', counts: { tickets: 143 } } as never;
  const { container } = show([aNightRun({ parts: [part as never, share] })]);
  expect(container.textContent).toMatch(/Anciens tickets, en journée.*143.tickets/);
});
