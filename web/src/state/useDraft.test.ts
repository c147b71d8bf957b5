import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { ErrorCode, Outcome } from '../domain/problem';
import { useDraft } from './useDraft';

const BLANK = { name: '', kind: '' };
const refused = (code: ErrorCode): Outcome<string> => ({
  ok: false,
  problem: { code, detail: null, errors: [], current: null, retryAfterSeconds: null },
});

/** A form of this person, opened; each sending is answered so and tells its key. */
function open(uid: string, answer: Outcome<string> = { ok: true, value: 'id' }) {
  const keys: string[] = [];
  const { result } = renderHook(() => useDraft(uid, 'client', BLANK));
  const send = (anew = false) =>
    act(async () => {
      await result.current.send(async (key) => {
        keys.push(key);
        return answer;
      }, anew);
    });
  const type = (name: string) => act(() => result.current.change({ name }));
  return { result, keys, send, type };
}

test('what was typed is there when the form is opened again, for its author alone', () => {
  open('a').type('Alpha');
  expect(open('a').result.current).toMatchObject({ typed: { name: 'Alpha' }, kept: true });
  expect(open('b').result.current).toMatchObject({ typed: BLANK, kept: false });
});

test('sending again after a lost answer carries the same key, from a form opened anew too', async () => {
  const first = open('c', refused('timeout'));
  await first.send();
  const again = open('c');
  await again.send();
  expect(again.keys).toEqual(first.keys);
});

test('once it is accepted the draft is gone, and the next one has a key of its own', async () => {
  const { type, send, keys } = open('d');
  type('Alpha');
  await send();
  const next = open('d');
  expect(next.result.current.typed).toEqual(BLANK);
  await next.send();
  expect(next.keys).not.toEqual(keys);
});

test('what is sent as another thing has another key, which is kept', async () => {
  const { send, keys } = open('e', refused('timeout'));
  await send();
  await send(true);
  await send();
  expect(keys[1]).not.toBe(keys[0]);
  expect(keys[2]).toBe(keys[1]);
});

test('a discarded draft does not come back', () => {
  const { result, type } = open('f');
  type('Alpha');
  act(() => result.current.discard());
  expect(result.current).toMatchObject({ typed: BLANK, kept: false });
  expect(open('f').result.current.typed).toEqual(BLANK);
});
