import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { actionsFor } from '../../domain/actions';
import { anAccount, aPortalTicket, aStaffTicket } from '../../testing/samples';
import { TicketActions } from './TicketActions';

const names = () => screen.queryAllByRole('button').map((button) => button.textContent);

function show(facts: Partial<Parameters<typeof TicketActions>[0]>) {
  const taken: string[] = [];
  const ignore = () => {};
  render(
    <TicketActions
      allowed={actionsFor(anAccount(), aStaffTicket({ status: 'new' }))}
      forStaff
      busy={false}
      onTake={() => taken.push('taken')}
      onRelease={ignore}
      onAssign={ignore}
      onMove={ignore}
      {...facts}
    />,
  );
  return taken;
}

test('a new ticket offers to be taken first', () => {
  show({});
  expect(names()).toEqual(['Prendre en charge', 'Marquer pris en charge']);
});

test('a technician is not offered to assign somebody else', () => {
  show({});
  expect(screen.queryByText('Confier à…')).toBeNull();
});

test('a client is asked whether a resolution holds, the hoped answer first', () => {
  const alice = anAccount({ role: 'client', clientId: 'alpha' });
  const allowed = actionsFor(alice, aPortalTicket({ status: 'resolved' }));
  show({ forStaff: false, allowed });
  expect(names()).toEqual(['C’est réglé', 'Ce n’est pas réglé']);
});

test('while an action is on its way, nothing else is done', () => {
  const taken = show({ busy: true });
  fireEvent.click(screen.getByText('Prendre en charge'));
  expect(taken).toEqual([]);
});
