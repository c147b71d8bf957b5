import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bareProblem } from '../data/problems';
import type { Telling } from '../domain/mailTelling';
import type { Outcome } from '../domain/problem';
import { aTelling } from '../testing/samples';
import { useMailTellings } from './useMailTellings';

const known: Outcome<readonly Telling[]> = { ok: true, value: [aTelling()] };
const offline: Outcome<readonly Telling[]> = { ok: false, problem: bareProblem('offline') };

/** Asks about a ticket; each question gets the next of these answers. */
function asking(...answers: Outcome<readonly Telling[]>[]) {
  const asked: string[] = [];
  const read = async (ref: string) => {
    asked.push(ref);
    return answers[asked.length - 1] ?? offline;
  };
  const { result } = renderHook(() => useMailTellings('VGD-7K3Q9F', read));
  return { asked, now: () => result.current };
}

test('what became of the mails is asked for once, and again when told to', async () => {
  const mails = asking(known, known);
  await waitFor(() => expect(mails.now().answer).toBe(known));
  expect(mails.asked).toEqual(['VGD-7K3Q9F']);
  act(() => mails.now().ask());
  await waitFor(() => expect(mails.now().asking).toBe(false));
  expect(mails.asked).toHaveLength(2);
});

test('what is known stays in sight when a later question fails', async () => {
  const mails = asking(known, offline);
  await waitFor(() => expect(mails.now().answer).toBe(known));
  act(() => mails.now().ask());
  await waitFor(() => expect(mails.asked).toHaveLength(2));
  await waitFor(() => expect(mails.now().asking).toBe(false));
  expect(mails.now().answer).toBe(known);
});

test('a question that failed can succeed the next time', async () => {
  const mails = asking(offline, known);
  await waitFor(() => expect(mails.now().answer).toBe(offline));
  act(() => mails.now().ask());
  await waitFor(() => expect(mails.now().answer).toBe(known));
});
