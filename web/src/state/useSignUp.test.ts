import { act, renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { tellConfirmation } from '../data/confirmations';
import { useSignUp } from './useSignUp';

// The functions and Auth, which keeps the `fetch` that it finds when it is loaded.
const { sent } = vi.hoisted(() => {
  const requests: { readonly path: string; readonly body: unknown }[] = [];
  globalThis.fetch = async (address, init) => {
    const path = String(address);
    if (path.includes('init.json'))
      return Response.json({ projectId: 'demo-test', apiKey: 'none' });
    requests.push({ path, body: JSON.parse(String(init?.body)) });
    return path.startsWith('/api/')
      ? Response.json({}, { status: 202 })
      : Response.json({ error: { message: 'INVALID_LOGIN_CREDENTIALS' } }, { status: 400 });
  };
  return { sent: requests };
});

const alice = { email: 'alice@alpha.test', displayName: 'Alice Martin', password: 'huit signes' };
const signUps = () => sent.filter(({ path }) => path === '/api/signup');
const signIns = () => sent.filter(({ path }) => path.includes('signInWithPassword'));

beforeEach(() => {
  sent.length = 0;
});

async function signedUp() {
  const { result } = renderHook(useSignUp);
  act(() => result.current.change(alice));
  await act(async () => void (await result.current.send()));
  expect(result.current.stage).toBe('sent');
  return result;
}

test('another mail is asked for with all that was typed', async () => {
  const signUp = await signedUp();
  await signUp.current.again();
  expect(signUps().map(({ body }) => body)).toEqual([alice, alice]);
  expect(sent).toHaveLength(2);
});

test('nobody is signed in before the address is confirmed, and then with what was typed', async () => {
  const signUp = await signedUp();
  tellConfirmation('bob@alpha.test');
  tellConfirmation('Alice@alpha.test');
  await waitFor(() => expect(signUp.current.stage).toBe('other-password'));
  expect(signIns()).toHaveLength(1);
  expect(signIns()[0]?.body).toMatchObject({ password: alice.password });
});

test('nothing that was typed is left in the browser', async () => {
  await signedUp();
  const kept = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]);
  expect(kept).not.toContain(alice.password);
});
