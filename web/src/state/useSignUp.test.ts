import { act, renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { session, startSession } from './session';
import { typedEmail } from './typedEmail';
import { useSignUp } from './useSignUp';

// The functions and Auth, which keeps the `fetch` that it finds when it is loaded.
const { sent } = vi.hoisted(() => {
  const requests: { readonly path: string; readonly body: unknown }[] = [];
  globalThis.fetch = async (address, init) => {
    const path = String(address);
    if (path.includes('init.json'))
      return Response.json({ projectId: 'demo-test', apiKey: 'none' });
    requests.push({ path, body: JSON.parse(String(init?.body)) });
    return Response.json({}, { status: 202 });
  };
  return { sent: requests };
});

const alice = { email: 'alice@alpha.test', displayName: 'Alice Martin', password: 'huit signes' };
const signUps = () => sent.filter(({ path }) => path === '/api/signup');

/** The page is loaded anew: nothing is left but what the browser keeps. */
function reload() {
  typedEmail.value = '';
  return renderHook(useSignUp).result;
}

beforeEach(async () => {
  sent.length = 0;
  sessionStorage.clear();
  typedEmail.value = '';
  history.replaceState(null, '', '/inscription');
  startSession();
  await waitFor(() => expect(session.value.kind).toBe('signed-out'));
});

async function signedUp() {
  const { result } = renderHook(useSignUp);
  act(() => result.current.change(alice));
  await act(async () => void (await result.current.send()));
  expect(result.current.sent).toBe(true);
  return result;
}

test('another mail is asked for with all that was typed', async () => {
  const signUp = await signedUp();
  await signUp.current.again();
  expect(signUps().map(({ body }) => body)).toEqual([alice, alice]);
  expect(sent).toHaveLength(2);
});

test('the password is nowhere in the browser', async () => {
  await signedUp();
  const kept = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]);
  expect(kept).not.toContain(alice.password);
});

test('the name and the address survive a reload', async () => {
  await signedUp();
  expect(reload().current.form).toEqual({ ...alice, password: '' });
});

test('an invitation fills in its address, which can be corrected for good', () => {
  history.replaceState(null, '', '/inscription#adresse=bob%40alpha.test');
  const first = reload();
  expect(first.current.invited).toBe(true);
  expect(first.current.form.email).toBe('bob@alpha.test');
  act(() => first.current.change({ email: 'robert@alpha.test' }));
  expect(reload().current.form.email).toBe('robert@alpha.test');
  history.replaceState(null, '', '/inscription#adresse=carla%40beta.test');
  expect(reload().current.form.email).toBe('carla@beta.test');
});
