import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import type { Status } from '../../domain/ticket';
import { outbox } from '../../state/outbox';
import { aMessage, anAccount, anOutgoing, aPortalTicket } from '../../testing/samples';
import { Conversation } from './Conversation';

const REF = 'VGD-7K3Q9F';

beforeEach(() => {
  outbox.value = [];
});

function open() {
  const at = (status: Status) => (
    <Conversation
      account={anAccount({ uid: 'alice', role: 'client' })}
      ticket={aPortalTicket({ ref: REF, status })}
      thread={{
        entries: [aMessage()],
        confirmed: true,
        earlier: undefined,
        fetching: 'idle',
        retry: undefined,
      }}
      clientName=""
      onConfirm={() => Promise.resolve(true)}
    />
  );
  const { rerender } = render(at('resolved'));
  return (status: Status) => rerender(at(status));
}

test('the composer takes the focus of a button that goes with the resolution', () => {
  const becomes = open();
  screen.getByRole('button', { name: 'Confirmer la résolution' }).focus();
  becomes('closed');
  expect(document.activeElement).toBe(
    screen.getByRole('region', { name: 'Votre message à l’équipe' }),
  );
});

test('what waits for the network can be taken back and written anew', async () => {
  open();
  act(() => {
    outbox.value = [anOutgoing({ ref: REF, body: 'Bonjour', state: { kind: 'waiting' } })];
  });
  fireEvent.click(screen.getByRole('button', { name: 'Modifier' }));
  const box = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(outbox.value).toEqual([]);
  expect(box.value).toBe('Bonjour');
  await waitFor(() => expect(document.activeElement).toBe(box));
});
