import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { aPortalTicket } from '../../testing/samples';
import { TurnBanner } from './TurnBanner';

const said = (facts: Parameters<typeof aPortalTicket>[0]) =>
  render(<TurnBanner ticket={aPortalTicket(facts)} forStaff={false} />).container.textContent;

test('a client is not told that somebody is on a ticket that nobody took', () => {
  const text = said({ status: 'new', assignee: null, statusSince: new Date() });
  expect(text).toContain('Votre demande est bien arrivée à l’instant');
  expect(text).not.toContain('s’en occupe');
});

test('a client who must answer is told how', () => {
  expect(said({ status: 'waiting_for_client' })).toContain('écrivez-la ci-dessous');
});
