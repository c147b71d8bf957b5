import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { aDashboard } from '../../testing/figureSamples';
import { DayChart } from './DayChart';

test('the chart says in one sentence what it shows', () => {
  render(<DayChart figures={aDashboard()} />);
  const [wide, narrow] = screen.getAllByRole('img');
  expect(wide?.getAttribute('aria-label')).toMatch(/sur 3 jours.: 6 créés, 4 résolus$/);
  expect(narrow?.getAttribute('aria-label')).toBe(wide?.getAttribute('aria-label'));
});

test('its table says every day, the latest first, and each count leads to its tickets', () => {
  render(<DayChart figures={aDashboard()} />);
  const table = within(screen.getByRole('table', { hidden: true }));
  const [, latest] = table.getAllByRole('row', { hidden: true });
  expect(latest?.textContent).toMatch(/^23 nov\..*2318$/);
  const link = within(latest as HTMLElement).getByRole('link', {
    name: /^3 Résolus/,
    hidden: true,
  });
  expect(link.getAttribute('href')).toBe(
    '/tickets?vue=tous&resolvedFrom=2026-11-23&resolvedTo=2026-11-23',
  );
});

test('pointing at the chart reads one day', () => {
  const { container } = render(<DayChart figures={aDashboard()} />);
  const [picture] = screen.getAllByRole('img') as [HTMLElement, HTMLElement];
  picture.getBoundingClientRect = () => ({ left: 0, width: 600 }) as DOMRect;
  fireEvent.pointerMove(picture, { clientX: 599 });
  expect(container.textContent).toContain('3 résolus, 18 ouverts');
  fireEvent.pointerLeave(picture);
  expect(container.textContent).not.toContain('3 résolus, 18 ouverts');
});
