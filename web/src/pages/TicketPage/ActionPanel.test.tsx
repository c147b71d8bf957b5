import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PortalTicket } from '../../domain/ticket';
import { anAccount, aStaffTicket } from '../../testing/samples';
import { ActionPanel } from './ActionPanel';

const realFetch = globalThis.fetch;
const sent: unknown[] = [];

beforeEach(() => {
  sent.length = 0;
  // The functions, as far as these tests go: they know of a later version, and refuse.
  globalThis.fetch = async (address, init) => {
    if (String(address).includes('init.json')) {
      return Response.json({ projectId: 'demo-test', apiKey: 'none' });
    }
    sent.push(JSON.parse(String(init?.body)));
    const changed = { status: 'resolved', priority: 'normal', version: 4 } as const;
    const ticket = { ...changed, assignee: null, updatedAt: '2026-11-22' };
    return Response.json({ code: 'version_conflict', ticket }, { status: 409 });
  };
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

const thomas = { uid: 'thomas', name: 'Thomas Leroy' };
const seen = aStaffTicket({ assignee: thomas });

function show(first: PortalTicket) {
  const panel = (ticket: PortalTicket) => (
    <ActionPanel
      account={anAccount()}
      ticket={ticket}
      pending={false}
      refusal="Refusé."
      onProblem={() => {}}
    />
  );
  const { rerender } = render(panel(first));
  return (ticket: PortalTicket) => rerender(panel(ticket));
}

const write = (text: string) =>
  fireEvent.input(screen.getByRole('textbox', { hidden: true }), { target: { value: text } });
const submit = () =>
  fireEvent.submit(screen.getByRole('textbox', { hidden: true }).closest('form') ?? document.body);

test('a move names the version that its author saw, not the one that came meanwhile', async () => {
  const becomes = show(seen);
  fireEvent.click(screen.getByText('Passer en attente client'));
  becomes({ ...seen, version: 4 });
  submit();
  await waitFor(() => expect(sent).toEqual([{ to: 'waiting_for_client', version: seen.version }]));
});

test('a question stays open with its text when its action is not offered any more', () => {
  const becomes = show(seen);
  fireEvent.click(screen.getByText('Passer en attente client'));
  write('Quel modèle est-ce ?');
  becomes({ ...seen, version: 4, status: 'closed' });
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { hidden: true }).value).toBe(
    'Quel modèle est-ce ?',
  );
  expect(screen.getByRole('alert', { hidden: true }).textContent).toContain('Clôturé');
});

test('words that were refused come back with why, and go with the new version', async () => {
  show(seen);
  fireEvent.click(screen.getByText('Passer en attente client'));
  write('Quel modèle est-ce ?');
  submit();
  await waitFor(() =>
    expect(screen.getByRole('alert', { hidden: true }).textContent).toContain('Refusé.'),
  );
  submit();
  await waitFor(() => expect(sent[1]).toMatchObject({ version: 4 }));
});

test('when the action that had the focus is gone, the actions keep it', () => {
  const becomes = show(aStaffTicket({ status: 'new' }));
  screen.getByText('Prendre en charge').focus();
  becomes(aStaffTicket({ status: 'accepted', assignee: thomas }));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Actions');
});

test('actions that were not in use take no focus', () => {
  const becomes = show(aStaffTicket({ status: 'new' }));
  becomes(aStaffTicket({ status: 'accepted', assignee: thomas }));
  expect(document.activeElement).toBe(document.body);
});
