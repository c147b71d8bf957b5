import { effect, signal } from '@preact/signals';
import { postWriting } from '../data/commands';
import { afterAnswer, nextToSend, type Outgoing, type OutgoingState } from '../domain/outgoing';
import { talk } from '../i18n/conversation';
import { announce } from './announcer';
import { connection } from './connection';
import { forgetOutgoing, keepOutgoing, keptOutgoing } from './outboxStore';
import { session } from './session';

/** From one try to the next while the network does not carry; the last stands for all that follow. */
const PAUSES_MS = [2_000, 4_000, 8_000, 15_000, 30_000];

/** Everything written that the thread does not tell yet, oldest first; live. */
export const outbox = signal<readonly Outgoing[]>([]);

let owner: string | null = null;
let mayLeave: () => boolean = () => false;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Begins to send what this person's earlier pages did not get through; to be called once signed in.
 * Nothing leaves in another person's name while one session gives way to the next.
 */
export function startOutbox(uid: string, isCurrent = () => isSessionOf(uid)): void {
  if (owner === uid) return;
  owner = uid;
  mayLeave = isCurrent;
  outbox.value = keptOutgoing(uid);
  addEventListener('online', sendNow);
  // Listeners that caught up know of a network that came back before the browser says so.
  effect(() => {
    if (connection.value === 'live') sendNow();
  });
  void sendNext();
}

/** Sends something new. It is kept until the server has received it. */
export function sendWriting(writing: Omit<Outgoing, 'at' | 'state'>): void {
  const outgoing: Outgoing = { ...writing, at: new Date(), state: { kind: 'waiting' } };
  if (owner) keepOutgoing(owner, outgoing);
  const waiting = outbox.value.filter(({ state }) => state.kind !== 'sent');
  outbox.value = [...waiting, outgoing];
  sendNow();
}

/** Sends something again, by its author's wish. */
export function retryOutgoing(key: string): void {
  become(key, { kind: 'waiting' });
  sendNow();
}

/** Takes something out: its author gives it up, or writes it anew. */
export function withdrawOutgoing(key: string): void {
  if (owner) forgetOutgoing(owner, key);
  outbox.value = outbox.value.filter((outgoing) => outgoing.key !== key);
}

function sendNow(): void {
  clearTimeout(timer);
  void sendNext();
}

async function sendNext(): Promise<void> {
  const next = nextToSend(outbox.peek());
  if (!next || !mayLeave()) return;
  become(next.key, { kind: 'sending' });
  const state = afterAnswer(await postWriting(next));
  become(next.key, state);
  if (state.kind === 'waiting') {
    const pause = PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)];
    failures += 1;
    timer = setTimeout(() => void sendNext(), pause);
    return;
  }
  failures = 0;
  announce(state.kind === 'sent' ? talk.outbox.sent[next.kind] : talk.outbox.failed);
  void sendNext();
}

function isSessionOf(uid: string): boolean {
  const current = session.peek();
  return current.kind === 'active' && current.account.uid === uid;
}

function become(key: string, state: OutgoingState): void {
  outbox.value = outbox.value.map((outgoing) =>
    outgoing.key === key ? { ...outgoing, state } : outgoing,
  );
  if (!owner) return;
  const changed = outbox.value.find((outgoing) => outgoing.key === key);
  if (state.kind === 'sent') forgetOutgoing(owner, key);
  else if (changed) keepOutgoing(owner, changed);
}
