import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bareProblem } from '../../data/problems';
import type { HelperRole } from '../../domain/actions';
import type { Outcome } from '../../domain/problem';
import { ShareDialog } from './ShareDialog';

const team = {
  kind: 'ready',
  value: [
    { uid: 'nora', name: 'Nora Diallo', role: 'developer' },
    { uid: 'self', name: 'Moi-même', role: 'developer' },
    { uid: 'nadia', name: 'Nadia Benali', role: 'admin' },
  ],
  fromCache: false,
} as const;

function open(outcome: Outcome<unknown> = { ok: true, value: null }) {
  const sent: string[][] = [];
  const done: string[] = [];
  const role: HelperRole = 'developer';
  render(
    <ShareDialog
      uid="self"
      ticketRef="VGD-7K3Q9F"
      role={role}
      team={team}
      onShare={(...args) => {
        sent.push(args);
        return Promise.resolve(outcome);
      }}
      onDone={({ name }) => done.push(name)}
      onClose={() => {}}
    />,
  );
  const select = screen.getByLabelText<HTMLSelectElement>('Développeur');
  const submit = () => fireEvent.submit(select.closest('form') ?? select);
  return { select, submit, sent, done };
}

test('only the others of the role are offered', () => {
  const { select } = open();
  expect([...select.options].map((option) => option.text)).toEqual([
    'Choisir une personne',
    'Nora Diallo',
  ]);
});

test('without a person nothing leaves, and the choice takes the focus', () => {
  const { select, submit, sent } = open();
  submit();
  expect(sent).toEqual([]);
  expect(document.activeElement).toBe(select);
});

test('a try after a cut carries the same key, so that it is one share', async () => {
  const { select, submit, sent } = open({ ok: false, problem: bareProblem('offline') });
  fireEvent.input(select, { target: { value: 'nora' } });
  fireEvent.input(screen.getByRole('textbox', { hidden: true }), {
    target: { value: 'Vois-tu ?' },
  });
  submit();
  await waitFor(() => expect(screen.getByRole('alert', { hidden: true })).toBeDefined());
  submit();
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]?.slice(0, 2)).toEqual(['nora', 'Vois-tu ?']);
  expect(sent[1]?.[2]).toBe(sent[0]?.[2]);
});

test('once accepted it says with whom', async () => {
  const { select, submit, done } = open();
  fireEvent.input(select, { target: { value: 'nora' } });
  submit();
  await waitFor(() => expect(done).toEqual(['Nora Diallo']));
});
