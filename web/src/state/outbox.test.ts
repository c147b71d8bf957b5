import { waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anOutgoing } from '../testing/samples';

const realFetch = globalThis.fetch;
interface Sent {
  readonly path: string;
  readonly key: string | null;
  readonly body: unknown;
}
const sent: Sent[] = [];
/** What the functions answer to each, in turn; the last one stands. */
let answers: (() => Response | Promise<Response>)[] = [];

const cut = () => Promise.reject(new TypeError('Failed to fetch'));
const accepted = () => Response.json({ id: 'e1' }, { status: 201 });
const refused = (code: string, status: number) => () => Response.json({ code }, { status });

beforeEach(() => {
  sent.length = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  globalThis.fetch = async (address, init) => {
    if (String(address).includes('init.json')) {
      return Response.json({ projectId: 'demo-test', apiKey: 'none' });
    }
    const headers = new Headers(init?.headers);
    sent.push({
      path: String(address),
      key: headers.get('Idempotency-Key'),
      body: JSON.parse(String(init?.body)),
    });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return (answer ?? accepted)();
  };
});
afterEach(() => {
  vi.useRealTimers();
  globalThis.fetch = realFetch;
});

/** The outbox of a page that was just opened. */
async function begin(uid = 'alice', mayLeave = true) {
  vi.resetModules();
  const outbox = await import('./outbox');
  outbox.startOutbox(uid, () => mayLeave);
  return outbox;
}
const state = ({ outbox }: Awaited<ReturnType<typeof begin>>) => outbox.value[0]?.state.kind;
const writing = anOutgoing({ key: 'one-key', body: 'Bonjour' });
const kept = (uid = 'alice') =>
  Object.keys(localStorage).filter((key) => key.startsWith(`vigidev.draft.${uid}.outbox.`));

test('a message is sent once the server said so, and then kept no longer', async () => {
  answers = [accepted];
  const page = await begin();
  page.sendWriting(writing);
  expect(state(page)).toBe('sending');
  expect(kept()).toHaveLength(1);
  await waitFor(() => expect(state(page)).toBe('sent'));
  expect(kept()).toEqual([]);
  expect(sent.map(({ path }) => path)).toEqual(['/api/tickets/VGD-7K3Q9F/messages']);
});

test('a note goes where notes go', async () => {
  const page = await begin();
  const { announcement } = await import('./announcer');
  page.sendWriting({ ...writing, kind: 'note' });
  await waitFor(() => expect(announcement.value).toBe('Note interne ajoutée'));
  expect(sent[0]?.path).toBe('/api/tickets/VGD-7K3Q9F/notes');
});

test('after a cut it goes again by itself, under the same key', async () => {
  answers = [cut, accepted];
  const page = await begin();
  page.sendWriting(writing);
  await waitFor(() => expect(state(page)).toBe('waiting'));
  await vi.advanceTimersByTimeAsync(60_000);
  await waitFor(() => expect(state(page)).toBe('sent'));
  expect(sent.map(({ key }) => key)).toEqual(['one-key', 'one-key']);
});

test('the network’s return is not waited out', async () => {
  answers = [cut, accepted];
  const page = await begin();
  page.sendWriting(writing);
  await waitFor(() => expect(state(page)).toBe('waiting'));
  dispatchEvent(new Event('online'));
  await waitFor(() => expect(state(page)).toBe('sent'));
});

test('what was not received outlives the page, under the same key', async () => {
  answers = [cut];
  const first = await begin();
  first.sendWriting(writing);
  await waitFor(() => expect(state(first)).toBe('waiting'));
  answers = [accepted];
  const second = await begin();
  await waitFor(() => expect(state(second)).toBe('sent'));
  expect(new Set(sent.map(({ key }) => key))).toEqual(new Set(['one-key']));
  expect(kept()).toEqual([]);
});

test('it is not sent in the name of another person at the same browser', async () => {
  answers = [cut];
  const page = await begin();
  page.sendWriting(writing);
  await waitFor(() => expect(state(page)).toBe('waiting'));
  const count = sent.length;
  expect((await begin('bruno')).outbox.value).toEqual([]);
  await begin('alice', false);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toHaveLength(count);
  expect(kept()).toHaveLength(1);
});

test('what the service could not do waits for its author', async () => {
  answers = [refused('unavailable', 503), accepted];
  const page = await begin();
  page.sendWriting(writing);
  await waitFor(() => expect(state(page)).toBe('failed'));
  page.retryOutgoing('one-key');
  await waitFor(() => expect(state(page)).toBe('sent'));
  expect(sent.map(({ key }) => key)).toEqual(['one-key', 'one-key']);
});

test('what waits is not overtaken', async () => {
  answers = [cut, accepted];
  const page = await begin();
  page.sendWriting(writing);
  await waitFor(() => expect(state(page)).toBe('waiting'));
  page.sendWriting({ ...writing, key: 'two-key', body: 'Ensuite' });
  await waitFor(() =>
    expect(page.outbox.value.every((one) => one.state.kind === 'sent')).toBe(true),
  );
  expect(sent.map(({ key }) => key)).toEqual(['one-key', 'one-key', 'two-key']);
});

test('its files and its wish to reopen go with it', async () => {
  const page = await begin();
  const file = { uploadId: 'u1', fileName: 'a.jpg', contentType: 'image/jpeg', sizeBytes: 3 };
  page.sendWriting({
    ...writing,
    reopen: true,
    files: [{ ...file, state: { kind: 'uploaded' } }],
  });
  await waitFor(() => expect(state(page)).toBe('sent'));
  expect(sent[0]?.body).toEqual({
    body: 'Bonjour',
    attachments: [{ uploadId: 'u1', fileName: 'a.jpg' }],
    reopen: true,
  });
});
