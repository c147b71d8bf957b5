import { fireEvent, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { bareProblem } from '../../data/problems';
import { messageDraft } from '../../state/messageDraft';
import { outbox } from '../../state/outbox';
import { alice, box, open, press, REF, sent, write } from '../../testing/openComposer';
import { aMessage, anOutgoing } from '../../testing/samples';

test('what is sent leaves the box, and is the message that was written', () => {
  open();
  write('Bonjour');
  press('Envoyer au client');
  expect(sent()).toEqual([{ kind: 'message', body: 'Bonjour', reopen: false }]);
  expect(box().value).toBe('');
});

test('the button of a note says that it is one, and a note is what it sends', () => {
  open({ mode: 'note' });
  expect(screen.queryByRole('button', { name: 'Envoyer au client' })).toBeNull();
  write('Pour nous');
  press('Ajouter la note interne');
  expect(sent()).toEqual([{ kind: 'note', body: 'Pour nous', reopen: false }]);
});

test('what was written as a note is not in the answer to the client', () => {
  const { show } = open({ mode: 'note' });
  write('Pour nous');
  show({ mode: 'message' });
  expect(box().value).toBe('');
  show({ mode: 'note' });
  expect(box().value).toBe('Pour nous');
});

test('what was wrong with an answer is not said of a note', () => {
  const { show } = open();
  press('Envoyer au client');
  expect(screen.getByRole('alert')).toBeTruthy();
  show({ mode: 'note' });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('« n » begins a note, but not while something is being written', () => {
  const { modes } = open();
  fireEvent.keyDown(box(), { key: 'n' });
  expect(modes).toEqual([]);
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(modes).toEqual(['note']);
});

test('a client has no note to write', () => {
  const { modes } = open({ account: alice });
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(modes).toEqual([]);
  expect(screen.queryByText('Note interne')).toBeNull();
});

test('Ctrl+Enter sends', () => {
  open();
  write('Bonjour');
  fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
  expect(sent()).toHaveLength(1);
});

test('nothing to see is not sent, and the box takes the focus', () => {
  open();
  write(' \u200b\n');
  press('Envoyer au client');
  expect(sent()).toEqual([]);
  expect(document.activeElement).toBe(box());
  expect(screen.getByRole('alert').textContent).toContain('Écrivez un message.');
});

const first = aMessage({ id: '01' });
const news = aMessage({
  id: '02',
  body: 'Attendez.',
  by: { name: 'Alice Martin', role: 'client' },
});

test('what came while writing is shown first, and one more press sends', () => {
  const { show } = open({ entries: [first] });
  write('Bonjour');
  show({ entries: [first, news] });
  expect(screen.getByText('Attendez.')).toBeTruthy();
  press('Envoyer au client');
  expect(sent()).toEqual([]);
  press('Envoyer quand même');
  expect(sent()).toHaveLength(1);
});

test('what came meanwhile once more is shown once more', () => {
  const { show } = open({ entries: [first] });
  write('Bonjour');
  show({ entries: [first, news] });
  press('Envoyer au client');
  show({ entries: [first, news, aMessage({ id: '03' })] });
  press('Envoyer au client');
  expect(sent()).toEqual([]);
});

test('what was there before the first letter holds nothing back', () => {
  const { show } = open({ entries: [first] });
  show({ entries: [first, news] });
  write('Bonjour');
  press('Envoyer au client');
  expect(sent()).toHaveLength(1);
});

test('one’s own entry is no news', () => {
  const { show } = open({ entries: [first] });
  write('Bonjour');
  const own = aMessage({ id: '02', by: { uid: 'sonia', name: 'Sonia Kadri', role: 'technician' } });
  show({ entries: [first, own] });
  press('Envoyer au client');
  expect(sent()).toHaveLength(1);
});

test('what comes back does not push away what is being written', () => {
  open();
  write('Autre chose');
  const state = { kind: 'failed', problem: bareProblem('invalid_request') } as const;
  act(() => {
    outbox.value = [anOutgoing({ ref: REF, body: 'Bonjour', state })];
  });
  expect(box().value).toBe('Autre chose');
  expect(outbox.value).toHaveLength(1);
});

test('a client can reopen a resolved ticket with its message', () => {
  open({ account: alice, status: 'resolved' });
  write('Toujours rien.');
  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.input(screen.getByRole('checkbox'));
  press('Envoyer et rouvrir');
  expect(sent()).toEqual([{ kind: 'message', body: 'Toujours rien.', reopen: true }]);
});

test('the wish to reopen leaves with its message, and is not said of the next', () => {
  open({ account: alice, status: 'resolved' });
  write('Toujours rien.');
  fireEvent.click(screen.getByRole('checkbox'));
  press('Envoyer et rouvrir');
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  write('Merci.');
  press('Envoyer');
  expect(sent().map(({ reopen }) => reopen)).toEqual([true, false]);
});

test('the wish to reopen ends with the resolution that it was about', () => {
  const { show } = open({ account: alice, status: 'resolved' });
  fireEvent.click(screen.getByRole('checkbox'));
  act(() => show({ status: 'in_progress' }));
  act(() => show({ status: 'resolved' }));
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
});

test('a client who is asked is told what its answer does', () => {
  open({ account: alice, status: 'waiting_for_client' });
  expect(screen.getByText('Votre réponse remettra le ticket en cours.')).toBeTruthy();
});

test('the draft remembers where it was begun', () => {
  open({ entries: [first] });
  write('Bonjour');
  expect(messageDraft({ uid: 'sonia', kind: 'message', ref: REF }).since).toBe('01');
});
