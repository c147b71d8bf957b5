import { fireEvent, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { bareProblem } from '../../data/problems';
import { setFiles } from '../../state/fileDrafts';
import { outbox } from '../../state/outbox';
import { box, open, press, REF, sent, write } from '../../testing/openComposer';
import { aDraftFile, anOutgoing } from '../../testing/samples';

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
