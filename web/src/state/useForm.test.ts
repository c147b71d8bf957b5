import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Outcome, Problem } from '../domain/problem';
import { useForm } from './useForm';

const problem = (facts: Partial<Problem>): Outcome<string> => ({
  ok: false,
  problem: {
    code: 'offline',
    detail: null,
    errors: [],
    current: null,
    retryAfterSeconds: null,
    ...facts,
  },
});

/** A form whose requests get these answers, one after the other; tells which were sent as another thing. */
function aForm(...answers: Outcome<string>[]) {
  const sent: boolean[] = [];
  const { result } = renderHook(() => useForm(['name', 'kind']));
  const submit = (found = {}) =>
    act(async () => {
      await result.current.submit(found, async (anew) => {
        sent.push(anew);
        return answers.shift() ?? { ok: true, value: 'id' };
      });
    });
  return { result, sent, submit };
}

test('what the browser found is shown and nothing is sent', async () => {
  const { result, sent, submit } = aForm();
  await submit({ name: 'Donnez un nom.' });
  expect(result.current.errors).toEqual({ name: 'Donnez un nom.' });
  expect(sent).toEqual([]);
});

test('a corrected text whose first version had arrived is sent as another thing once that was said', async () => {
  const mismatch = problem({ code: 'idempotency_mismatch' });
  const { result, sent, submit } = aForm(problem({ code: 'timeout' }), mismatch);
  await submit();
  expect(result.current.earlier).toBe(false);
  await submit();
  expect(result.current).toMatchObject({ earlier: true, errors: {} });
  await submit({ name: 'Donnez un nom.' });
  expect(result.current.earlier).toBe(true);
  await submit();
  expect(sent).toEqual([false, false, true]);
  expect(result.current.earlier).toBe(false);
});

test('what was said of a field goes when the field changes', async () => {
  const { result, submit } = aForm();
  await submit({ name: 'Donnez un nom.', kind: 'Choisissez.' });
  act(() => result.current.clear(['name']));
  expect(result.current.errors).toEqual({ kind: 'Choisissez.' });
});

test('a refusal is shown beside its field in the words of the server', async () => {
  const errors = [{ field: 'name', detail: 'Ce nom est trop long.' }];
  const { result, submit } = aForm(problem({ code: 'invalid_request', errors }));
  await submit();
  expect(result.current.errors).toEqual({ name: 'Ce nom est trop long.' });
});

test('a refusal of something else is shown for the whole form', async () => {
  const { result, submit } = aForm(problem({ code: 'forbidden' }));
  await submit();
  expect(result.current.errors).toEqual({ form: 'Vous n’avez pas le droit de faire cela.' });
});
