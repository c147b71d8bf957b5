import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Problem } from '../../domain/problem';
import { ConfirmDialog } from './ConfirmDialog';

const LAST_ADMIN: Problem = {
  code: 'invalid_transition',
  detail: null,
  errors: [{ field: 'status', detail: 'Il doit rester un administrateur.' }],
  current: null,
  retryAfterSeconds: null,
};

/** A question, answered yes; tells whether it took itself for done. */
function confirmed(answer: Problem | null) {
  const seen = { done: false };
  render(
    <ConfirmDialog
      title="Désactiver ?"
      texts={['Suite.']}
      confirmText="Désactiver"
      busyText="En cours…"
      onConfirm={async () => (answer ? { ok: false, problem: answer } : { ok: true, value: null })}
      onDone={() => {
        seen.done = true;
      }}
      onClose={() => {}}
    />,
  );
  fireEvent.click(screen.getByText('Désactiver'));
  return seen;
}

test('it is done once the server has done it', async () => {
  const seen = confirmed(null);
  expect(seen.done).toBe(false);
  await waitFor(() => expect(seen.done).toBe(true));
});

test('a refusal is said in the words of the server, and the question stays', async () => {
  const seen = confirmed(LAST_ADMIN);
  await waitFor(() => screen.getByText('Il doit rester un administrateur.'));
  expect(seen.done).toBe(false);
  expect(screen.getByText('Désactiver')).toBeTruthy();
});

test('the focus begins where nothing happens yet', () => {
  confirmed(LAST_ADMIN);
  expect(document.activeElement?.textContent).toBe('Annuler');
});
