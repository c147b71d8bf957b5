import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Outcome, Problem } from '../domain/problem';
import { attemptKey } from './attemptKeys';
import { useForm } from './useForm';

const problem = (facts: Partial<Problem>): Outcome<string> => ({
  ok: false,
  problem: { code: 'offline', errors: [], current: null, retryAfterSeconds: null, ...facts },
});

/** A form whose requests get these answers, one after the other; tells the keys that they carried. */
function aForm(subject: string, ...answers: Outcome<string>[]) {
  const keys: string[] = [];
  const { result } = renderHook(() => useForm(subject, ['name']));
  const submit = (found = {}) =>
    act(async () => {
      await result.current.submit(found, async (key) => {
        keys.push(key);
        return answers.shift() ?? { ok: true, value: 'id' };
      });
    });
  return { result, keys, submit };
}

test('what the browser found is shown and nothing is sent', async () => {
  const { result, keys, submit } = aForm('a');
  await submit({ name: 'Donnez un nom.' });
  expect(result.current.errors).toEqual({ name: 'Donnez un nom.' });
  expect(keys).toEqual([]);
});

test('sending again after a lost answer carries the same key, from a form opened anew too', async () => {
  const { keys, submit } = aForm('b', problem({ code: 'timeout' }));
  await submit();
  const again = aForm('b');
  await again.submit();
  expect(again.keys).toEqual(keys);
});

test('once it exists, the next one has a key of its own', async () => {
  const { keys, submit } = aForm('c');
  await submit();
  expect(attemptKey('c')).not.toBe(keys[0]);
});

test('a text that was changed after it had arrived is sent again under another key', async () => {
  const { keys, submit } = aForm('d', problem({ code: 'idempotency_mismatch' }));
  await submit();
  await submit();
  expect(keys[1]).not.toBe(keys[0]);
});

test('a refusal is shown beside its field in the words of the server', async () => {
  const errors = [{ field: 'name', detail: 'Ce nom est trop long.' }];
  const { result, submit } = aForm('e', problem({ code: 'invalid_request', errors }));
  await submit();
  expect(result.current.errors).toEqual({ name: 'Ce nom est trop long.' });
});

test('a refusal of something else is shown for the whole form', async () => {
  const { result, submit } = aForm('f', problem({ code: 'forbidden' }));
  await submit();
  expect(result.current.errors).toEqual({ form: 'Vous n’avez pas le droit de faire cela.' });
});
