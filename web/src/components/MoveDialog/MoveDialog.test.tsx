import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bareProblem } from '../../data/problems';
import type { Problem } from '../../domain/problem';
import { MoveDialog } from './MoveDialog';

const DRAFT = 'vigidev.draft.alice.move.VGD-7K3Q9F.in_progress';

function open(answer: Problem | null = null) {
  const sent: string[] = [];
  let closed = 0;
  render(
    <MoveDialog
      uid="alice"
      ticketRef="VGD-7K3Q9F"
      forStaff={false}
      transition={{ from: 'resolved', to: 'in_progress', messageRequired: true }}
      onMove={(message) => {
        sent.push(message);
        return Promise.resolve(answer);
      }}
      onClose={() => {
        closed += 1;
      }}
    />,
  );
  const box = screen.getByLabelText('Ce qui ne va pas encore');
  const submit = () => fireEvent.submit(box.closest('form') ?? box);
  return { box, submit, sent, closed: () => closed };
}

test('a reopening without a reason is held back, and the box takes the focus', () => {
  const { box, submit, sent } = open();
  submit();
  expect(sent).toEqual([]);
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(box);
});

test('what was typed is kept until the server has accepted it', async () => {
  const { box, submit, sent, closed } = open();
  fireEvent.input(box, { target: { value: 'Toujours rien.' } });
  expect(localStorage.getItem(DRAFT)).toBe('Toujours rien.');
  submit();
  expect([sent, closed()]).toEqual([['Toujours rien.'], 1]);
  await waitFor(() => expect(localStorage.getItem(DRAFT)).toBeNull());
});

test('a refusal leaves the text for the next try', async () => {
  const first = open(bareProblem('offline'));
  fireEvent.input(first.box, { target: { value: 'Toujours rien.' } });
  first.submit();
  await Promise.resolve();
  expect(localStorage.getItem(DRAFT)).toBe('Toujours rien.');
});
