import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { PortalTicket } from '../../domain/ticket';
import type { Live } from '../../state/useLive';
import type { Pages } from '../../state/usePages';
import { TicketGroups } from './TicketGroups';

const LOADING: Live<readonly PortalTicket[]> = { kind: 'loading' };
const EMPTY: Live<readonly PortalTicket[]> = { kind: 'ready', value: [], fromCache: false };
const FAILED: Live<readonly PortalTicket[]> = { kind: 'failed', retry: () => {} };

/** The titles that show while the groups are in these states. */
function titles(yours: typeof LOADING, open: typeof LOADING, done: typeof LOADING) {
  const pages = (live: typeof LOADING): Pages<PortalTicket> => ({ live, size: 50, more: () => {} });
  const { unmount } = render(
    <TicketGroups yours={pages(yours)} open={pages(open)} done={pages(done)} onAnswer={() => {}} />,
  );
  const shown = screen.getAllByRole('heading').map(({ textContent }) => textContent.trim());
  unmount();
  return shown;
}

test('no group shows before those above it are there, whichever is told first', () => {
  expect(titles(LOADING, FAILED, FAILED)).toEqual(['À vous de jouer']);
  expect(titles(EMPTY, LOADING, FAILED)).toEqual(['À vous de jouer', 'En cours']);
  expect(titles(EMPTY, EMPTY, LOADING)).toEqual(['À vous de jouer', 'En cours', 'Terminés']);
});

test('a group that could not be read holds none back', () => {
  expect(titles(FAILED, FAILED, LOADING)).toHaveLength(3);
});
