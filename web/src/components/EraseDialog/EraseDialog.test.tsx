import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { bareProblem } from '../../data/problems';
import type { Outcome } from '../../domain/problem';
import { aUser } from '../../testing/organisationSamples';
import { EraseDialog } from './EraseDialog';

/** The dialog for Alice; tells the keys under which it asked, and whether it was done. */
function asked(outcome: Outcome<null>) {
  const keys: string[] = [];
  const done = vi.fn();
  render(
    <EraseDialog
      user={aUser({ email: 'alice@alpha.test' })}
      onErase={async (key) => {
        keys.push(key);
        return outcome;
      }}
      onDone={done}
      onClose={() => {}}
    />,
  );
  return { keys, done };
}

function type(text: string) {
  fireEvent.input(screen.getByLabelText('Adresse de la personne'), { target: { value: text } });
  screen.getByText('Effacer définitivement').click();
}

test('nobody is erased before the address is typed', async () => {
  const { keys, done } = asked({ ok: true, value: null });
  type('');
  expect((await screen.findAllByText('Saisissez exactement alice@alpha.test.')).length).toBe(2);
  type('alice@alpha.tes');
  await screen.findAllByText('Saisissez exactement alice@alpha.test.');
  expect(keys).toEqual([]);
  expect(done).not.toHaveBeenCalled();
});

test('the address may be typed as people type addresses', async () => {
  const { keys, done } = asked({ ok: true, value: null });
  type(' Alice@Alpha.test ');
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(keys).toHaveLength(1);
});

test('a refusal is said, and what is sent again is the same request', async () => {
  const problem = {
    ...bareProblem('invalid_transition'),
    errors: [{ field: 'uid', detail: 'Nommez-en un autre.' }],
  };
  const { keys, done } = asked({ ok: false, problem });
  type('alice@alpha.test');
  await waitFor(() => expect(keys).toHaveLength(1));
  expect(await screen.findByText('Nommez-en un autre.')).toBeTruthy();
  type('alice@alpha.test');
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[0]).toBe(keys[1]);
  expect(done).not.toHaveBeenCalled();
});
