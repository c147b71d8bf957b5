import { expect, test } from 'vitest';
import { bareProblem } from '../data/problems';
import { aMessage, anAccount, anOutgoing } from '../testing/samples';
import { afterAnswer, isWorthRetrying, nextToSend, notYetTold } from './outgoing';
import type { ErrorCode } from './problem';

const answered = (code: ErrorCode) => afterAnswer({ ok: false, problem: bareProblem(code) }).kind;

test('only the server makes it sent', () => {
  expect(afterAnswer({ ok: true, value: 'e1' })).toEqual({ kind: 'sent', entryId: 'e1' });
});

test.each<ErrorCode>(['offline', 'timeout'])('what the network lost waits for it: %s', (code) => {
  expect(answered(code)).toBe('waiting');
});

test.each<ErrorCode>(['unavailable', 'attachment_rejected', 'forbidden', 'unknown'])(
  'what was not done is said to have failed: %s',
  (code) => {
    expect(answered(code)).toBe('failed');
  },
);

test('a refusal of what was written is not worth another try, a service that is away is', () => {
  expect(isWorthRetrying(bareProblem('attachment_rejected'))).toBe(false);
  expect(isWorthRetrying(bareProblem('idempotency_mismatch'))).toBe(false);
  expect(isWorthRetrying(bareProblem('unavailable'))).toBe(true);
});

const waiting = { kind: 'waiting' } as const;

test('one is sent after the other, in the order of writing', () => {
  const first = anOutgoing({ key: 'a', state: waiting });
  const second = anOutgoing({ key: 'b', state: waiting });
  expect(nextToSend([first, second])?.key).toBe('a');
  expect(nextToSend([{ ...first, state: { kind: 'sending' } }, second])).toBeNull();
});

test('what failed keeps nothing else from leaving', () => {
  const failed = { kind: 'failed', problem: bareProblem('forbidden') } as const;
  const queue = [anOutgoing({ key: 'a', state: failed }), anOutgoing({ key: 'b', state: waiting })];
  expect(nextToSend(queue)?.key).toBe('b');
});

const thomas = anAccount();
const by = { uid: thomas.uid, name: thomas.displayName, role: thomas.role };
const told = (outgoing: ReturnType<typeof anOutgoing>, ...entries: ReturnType<typeof aMessage>[]) =>
  notYetTold([outgoing], outgoing.ref, entries, thomas).length === 0;

test('what was sent is shown until the thread tells it', () => {
  const sent = anOutgoing({ state: { kind: 'sent', entryId: '07' } });
  expect(told(sent, aMessage({ id: '06' }))).toBe(false);
  expect(told(sent, aMessage({ id: '07' }))).toBe(true);
});

test('the thread can be quicker than the answer', () => {
  const sending = anOutgoing({ body: ' Fait. ', after: '06' });
  expect(told(sending, aMessage({ id: '07', body: 'Fait.', by }))).toBe(true);
});

test('the same words of somebody else, of before or in a note are not it', () => {
  const sending = anOutgoing({ body: 'Fait.', after: '06' });
  const alike = aMessage({ id: '07', body: 'Fait.', by });
  expect(told(sending, { ...alike, by: { ...by, uid: 'sonia' } })).toBe(false);
  expect(told(sending, { ...alike, id: '05' })).toBe(false);
  expect(told(sending, { ...alike, type: 'note' })).toBe(false);
});

test('the same words twice need two entries', () => {
  const queue = [anOutgoing({ key: 'a', body: 'Oui' }), anOutgoing({ key: 'b', body: 'Oui' })];
  const entries = [aMessage({ id: '07', body: 'Oui', by })];
  expect(notYetTold(queue, 'VGD-7K3Q9F', entries, thomas)).toHaveLength(1);
});

test('of another ticket nothing is shown', () => {
  expect(notYetTold([anOutgoing()], 'VGD-000000', [], thomas)).toEqual([]);
});
