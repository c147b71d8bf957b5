import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PLAIN_FILTER } from '../../domain/teamView';
import { ViewTabs } from './ViewTabs';

const views = [{ name: 'Urgents', query: 'priorite=urgent' }];
const urgent = { ...PLAIN_FILTER, priorities: ['urgent'] } as const;

const current = () =>
  screen.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'true');

test('a view keeps what narrows the list, and tells how much it holds then', () => {
  const counts = new Map([['/tickets?vue=miens&priorite=urgent', 3]]);
  render(<ViewTabs filter={urgent} views={[]} counts={counts} />);
  const mine = screen.getByText('Les miens').closest('a');
  expect(mine?.getAttribute('href')).toBe('/tickets?vue=miens&priorite=urgent');
  expect(mine?.textContent).toBe('Les miens 3');
  expect(current().map(({ textContent }) => textContent)).toEqual(['Ouverts']);
});

test('what is counted no further is said to be more', () => {
  const counts = new Map([['/tickets', 1000]]);
  render(<ViewTabs filter={PLAIN_FILTER} views={[]} counts={counts} />);
  expect(screen.getByText('Ouverts').closest('a')?.textContent).toBe('Ouverts 999+');
});

test('a view of one’s own is marked by what it shows', () => {
  render(<ViewTabs filter={urgent} views={views} counts={new Map()} />);
  expect(current().map(({ textContent }) => textContent)).toEqual(['Urgents']);
});
