import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { aDashboard } from '../../testing/figureSamples';
import { PriorityDonut } from './PriorityDonut';

test('the ring says its parts in words, and each leads to its tickets', () => {
  render(<PriorityDonut figures={aDashboard()} />);
  expect(screen.getByRole('img', { name: 'Basse 1, Moyenne 3, Haute 1, Urgente 1' })).toBeTruthy();
  const link = screen.getByRole('link', { name: /^3 Créés, Moyenne/ });
  expect(link.getAttribute('href')).toBe(
    '/tickets?vue=tous&priorite=normal&createdFrom=2026-11-21&createdTo=2026-11-23',
  );
});

test('a priority that nothing has takes no place', () => {
  const byPriority = { low: 0, normal: 6, high: 0, urgent: 0 };
  const { container } = render(<PriorityDonut figures={aDashboard({ byPriority })} />);
  expect(container.querySelectorAll('circle[stroke-dasharray]')).toHaveLength(1);
});

test('a large sum is written as in the cards', () => {
  const { container } = render(<PriorityDonut figures={aDashboard({ created: 12_345 })} />);
  expect(container.querySelector('svg text')?.textContent).toMatch(/^12\s345$/u);
});
