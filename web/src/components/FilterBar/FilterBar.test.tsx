import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PLAIN_FILTER, type TeamFilter, teamListPath } from '../../domain/teamView';
import { now } from '../../state/clock';
import { wide } from '../../state/wide';
import { aStaffTicket } from '../../testing/samples';
import { FilterBar } from './FilterBar';

/** The bar of a filter; tells where it led last. */
function bar(filter: Partial<TeamFilter>) {
  wide.value = true;
  const last = { path: '' };
  render(
    <FilterBar
      filter={{ ...PLAIN_FILTER, ...filter }}
      tickets={[aStaffTicket()]}
      there
      pathOf={teamListPath}
      onNavigate={(path) => {
        last.path = path;
      }}
    />,
  );
  return last;
}

test('a value that is ticked goes into the address', () => {
  const last = bar({ priorities: ['urgent'] });
  fireEvent.click(screen.getByRole('button', { name: 'Statut' }));
  fireEvent.click(screen.getByLabelText('Nouveau'));
  expect(last.path).toBe('/tickets?statut=new&priorite=urgent');
});

test('what narrows the list can be taken away one by one, or all at once', () => {
  bar({ clientIds: ['alpha'], priorities: ['urgent', 'high'] });
  const chips = within(screen.getByRole('list', { name: 'Filtres actifs' }));
  const link = (name: string) => chips.getByRole('link', { name }).getAttribute('href');
  expect(link('Retirer le filtre Client Alpha Sécurité')).toBe('/tickets?priorite=urgent,high');
  expect(link('Retirer le filtre Priorité Haute')).toBe('/tickets?priorite=urgent&client=alpha');
  expect(link('Tout retirer')).toBe('/tickets');
});

test('a period is one filter among the others', () => {
  now.value = new Date('2026-11-23T10:00:00Z');
  const period = { of: 'resolved', from: '2026-10-25', to: '2026-11-23' } as const;
  bar({ period, priorities: ['urgent'] });
  const chip = screen.getByRole('link', {
    name: 'Retirer le filtre Résolus du 25 oct. au 23 nov.',
  });
  expect(chip.getAttribute('href')).toBe('/tickets?priorite=urgent');
});

test('a view of one person offers nobody to choose', () => {
  bar({ view: 'miens' });
  expect(screen.queryByRole('button', { name: 'Responsable' })).toBeNull();
});
