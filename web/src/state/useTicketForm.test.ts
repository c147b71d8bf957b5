import { renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bareProblem } from '../data/problems';
import { EMPTY_FORM } from '../domain/newTicket';
import type { Outcome } from '../domain/problem';
import { hasTicketDraft, keepTicketDraft } from './ticketDraft';
import { useTicketForm } from './useTicketForm';

const form = { ...EMPTY_FORM, title: 'Caméra muette' };
const created: Outcome<string> = { ok: true, value: 'VGD-7K3Q9F' };
const cut: Outcome<string> = { ok: false, problem: bareProblem('offline') };

/** A form whose ticket was sent, with the server's answer still to come. */
function aSending() {
  let answer: (outcome: Outcome<string>) => void = () => {};
  const server = () => new Promise<Outcome<string>>((resolve) => (answer = resolve));
  const { result, unmount } = renderHook(() => useTicketForm('alice', '', server));
  const told = result.current.send(form);
  return { told, unmount, answer: (outcome: Outcome<string>) => answer(outcome) };
}

test('who waits for the answer is told the reference', async () => {
  const { told, answer } = aSending();
  answer(created);
  expect(await told).toBe('VGD-7K3Q9F');
});

test('who left the form is led nowhere by its answer, and its draft is done with', async () => {
  const { told, unmount, answer } = aSending();
  unmount();
  answer(created);
  expect(await told).toBeNull();
  expect(hasTicketDraft('alice')).toBe(false);
});

test('who left the form finds the draft of a ticket that did not go', async () => {
  const { told, unmount, answer } = aSending();
  unmount();
  answer(cut);
  expect(await told).toBeNull();
  expect(hasTicketDraft('alice')).toBe(true);
});

test('the project that a person came from is chosen, with the text that they had begun', () => {
  keepTicketDraft('alice', {
    form: { ...form, projectId: 'ailleurs', clientId: 'alpha' },
    key: 'k',
  });
  const { result } = renderHook(() => useTicketForm('alice', 'gerland'));
  expect(result.current.form).toEqual({ ...form, projectId: 'gerland', clientId: '' });
});
