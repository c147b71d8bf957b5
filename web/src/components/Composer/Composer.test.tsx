import { fireEvent, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { bareProblem } from '../../data/problems';
import type { WritingKind } from '../../domain/outgoing';
import type { Status } from '../../domain/ticket';
import type { Entry } from '../../domain/timeline';
import { setFiles } from '../../state/fileDrafts';
import { clearMessageDraft, messageDraft } from '../../state/messageDraft';
import { outbox } from '../../state/outbox';
import { aDraftFile, aMessage, anAccount, anOutgoing, aPortalTicket } from '../../testing/samples';
import { Composer } from './Composer';

const REF = 'VGD-7K3Q9F';
const sonia = anAccount({ uid: 'sonia', displayName: 'Sonia Kadri' });
const alice = anAccount({ uid: 'alice', displayName: 'Alice Martin', role: 'client' });

beforeEach(() => {
  outbox.value = [];
  for (const uid of ['sonia', 'alice']) {
    for (const kind of ['message', 'note'] as const) {
      clearMessageDraft({ uid, kind, ref: REF });
      setFiles(uid, `${kind}.${REF}`, []);
    }
  }
});

interface Facts {
  readonly account?: typeof sonia;
  readonly entries?: readonly Entry[];
  readonly mode?: WritingKind;
  readonly status?: Status;
}

function open(facts: Facts = {}) {
  const modes: WritingKind[] = [];
  const at = ({
    account = sonia,
    entries = [],
    mode = 'message',
    status = 'in_progress',
  }: Facts) => (
    <Composer
      account={account}
      ticket={aPortalTicket({ ref: REF, status })}
      clientName="Alpha Sécurité"
      entries={entries}
      mode={mode}
      onMode={(next) => modes.push(next)}
      onSent={() => {}}
      onShowEntry={() => {}}
      onConfirm={() => Promise.resolve(true)}
    />
  );
  const { rerender } = render(at(facts));
  return { modes, show: (next: Facts) => rerender(at({ ...facts, ...next })) };
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const write = (value: string) => fireEvent.input(box(), { target: { value } });
const press = (name: string) => {
  const button = screen.getByRole('button', { name });
  fireEvent.submit(button.closest('form') ?? button);
};
const sent = () => outbox.value.map(({ kind, body, reopen }) => ({ kind, body, reopen }));

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

test('a message waits for its files and then leaves by itself', () => {
  open();
  write('Bonjour');
  const file = aDraftFile({ state: { kind: 'uploading', progress: 0.5 } });
  act(() => setFiles('sonia', `message.${REF}`, [file]));
  press('Envoyer au client');
  expect(sent()).toEqual([]);
  expect(screen.getByText('Partira avec les fichiers…')).toBeTruthy();
  act(() => setFiles('sonia', `message.${REF}`, [aDraftFile()]));
  expect(sent()).toHaveLength(1);
});

test('a file that failed holds the message back', () => {
  open();
  write('Bonjour');
  act(() => setFiles('sonia', `message.${REF}`, [aDraftFile({ state: { kind: 'failed' } })]));
  press('Envoyer au client');
  expect(sent()).toEqual([]);
});

test('a refused file comes back with its reason, the words and the other files', () => {
  open();
  const problem = {
    ...bareProblem('attachment_rejected'),
    errors: [{ field: 'attachments[0]', detail: 'Ce n’est pas une image.' }],
  };
  const files = [aDraftFile({ uploadId: 'a' }), aDraftFile({ uploadId: 'b', fileName: 'bon.jpg' })];
  act(() => {
    outbox.value = [
      anOutgoing({
        key: 'k',
        ref: REF,
        body: 'Bonjour',
        files,
        state: { kind: 'failed', problem },
      }),
    ];
  });
  expect(box().value).toBe('Bonjour');
  expect(screen.getByText('Ce n’est pas une image.')).toBeTruthy();
  expect(outbox.value).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Retirer voyant-camera-4.jpg' }));
  press('Envoyer au client');
  expect(outbox.value[0]?.files.map(({ fileName }) => fileName)).toEqual(['bon.jpg']);
  expect(outbox.value[0]?.key).not.toBe('k');
});

test('each of several refused files is counted', () => {
  const errors = [0, 1].map((index) => ({ field: `attachments[${index}]`, detail: 'Non.' }));
  const problem = { ...bareProblem('attachment_rejected'), errors };
  open();
  act(() => {
    outbox.value = [anOutgoing({ ref: REF, state: { kind: 'failed', problem } })];
  });
  expect(screen.getByText(/2 fichiers ont été refusés/)).toBeTruthy();
});

test('the focus goes on to the next file when one is taken away, and to the box after the last', () => {
  open();
  const files = ['a', 'b'].map((name) => aDraftFile({ uploadId: name, fileName: name }));
  act(() => setFiles('sonia', `message.${REF}`, files));
  const remove = (name: string) => screen.getByRole('button', { name: `Retirer ${name}` });
  remove('a').focus();
  fireEvent.click(remove('a'));
  expect(document.activeElement).toBe(remove('b'));
  fireEvent.click(remove('b'));
  expect(document.activeElement).toBe(box());
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
