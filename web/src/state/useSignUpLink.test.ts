import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { isKept } from '../data/auth';
import { address, navigate } from './location';
import { useSignUpLink } from './useSignUpLink';

// The functions and Auth, which keeps the `fetch` that it finds when it is loaded.
vi.hoisted(() => {
  const token = `e30.${btoa(JSON.stringify({ sub: 'alice', iat: 1, exp: 3601 }))}.x`;
  const answers = {
    'init.json': { projectId: 'demo-test', apiKey: 'none' },
    '/api/signup/confirmation': { email: 'alice@alpha.test', created: true },
    signInWithPassword: {
      localId: 'alice',
      idToken: token,
      refreshToken: 'any',
      expiresIn: '3600',
    },
    lookup: { users: [{ localId: 'alice', email: 'alice@alpha.test' }] },
  };
  globalThis.fetch = async (to) =>
    Response.json(Object.entries(answers).find(([path]) => String(to).includes(path))?.[1]);
});

test.each([true, false])('whoever confirms goes on signed in, kept: %s', async (kept) => {
  navigate('/verification?mode=signUp&code=any');
  const { result } = renderHook(() => useSignUpLink('any'));
  await act(async () => void (await result.current.confirm('huit signes', kept)));
  await waitFor(() => expect(address.value.url).toBe('/tickets'));
  expect(isKept()).toBe(kept);
});
