import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bareProblem } from '../data/problems';
import type { Outcome } from '../domain/problem';
import { useMailRequest } from './useMailRequest';

const taken: Outcome<null> = { ok: true, value: null };

/** Requests for a mail to Alice, of which the functions think as told. */
function requests(outcome: Outcome<null>, sent = false) {
  const asked: string[] = [];
  const ask = async (email: string) => {
    asked.push(email);
    return outcome;
  };
  const { result } = renderHook(() => useMailRequest(ask, 'alice@alpha.test', sent));
  return { asked, now: () => result.current, again: () => act(() => result.current.again()) };
}

test('a mail that was just sent is not asked for again', async () => {
  const mail = requests(taken, true);
  expect(mail.now().waitSeconds).toBe(60);
  await mail.again();
  expect(mail.asked).toEqual([]);
});

test('the next pause begins with the mail', async () => {
  const mail = requests(taken);
  await mail.again();
  expect(mail.asked).toEqual(['alice@alpha.test']);
  await waitFor(() => expect(mail.now().waitSeconds).toBeGreaterThan(50));
  await mail.again();
  expect(mail.asked).toHaveLength(1);
});

test('the pause is the one that the functions ask for', async () => {
  const problem = { ...bareProblem('rate_limited'), retryAfterSeconds: 3000 };
  const mail = requests({ ok: false, problem });
  await mail.again();
  await waitFor(() => expect(mail.now().waitSeconds).toBeGreaterThan(2900));
  expect(mail.now().problem?.code).toBe('rate_limited');
});

test('a request that was cut off can be repeated at once', async () => {
  const mail = requests({ ok: false, problem: bareProblem('offline') });
  await mail.again();
  await mail.again();
  expect(mail.asked).toHaveLength(2);
});
