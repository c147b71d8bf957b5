import { afterEach, expect, test, vi } from 'vitest';
import { exportTickets } from './exports';
import { exportOwnData, exportUserData } from './personalData';

const token = async (fresh?: boolean) => (fresh ? 'fresh' : 'stale');

afterEach(() => vi.unstubAllGlobals());

/** Has the functions answer one after the other; tells what they were asked, as whom. */
function answering(...answers: readonly (Response | Error)[]) {
  const asked: string[] = [];
  const left = [...answers];
  vi.stubGlobal('fetch', async (path: string, { headers }: RequestInit) => {
    asked.push(`${path} ${(headers as Record<string, string>).Authorization}`);
    const next = left.shift();
    if (next instanceof Response) return next;
    throw next;
  });
  return asked;
}

const CSV = { headers: { 'Content-Disposition': 'attachment; filename="tickets-2026.csv"' } };

test('the file comes with the reader’s token, under the name that it was given', async () => {
  const asked = answering(new Response('Référence;Titre', CSV));
  const outcome = await exportTickets('priority=urgent', token);
  expect(asked).toEqual(['/api/tickets.csv?priority=urgent Bearer stale']);
  expect(outcome.ok && (await outcome.value.blob.text())).toBe('Référence;Titre');
  expect(outcome.ok && outcome.value.fileName).toBe('tickets-2026.csv');
});

test('a token that expired is renewed, once', async () => {
  const asked = answering(new Response('', { status: 401 }), new Response('a', CSV));
  expect((await exportTickets('', token)).ok).toBe(true);
  expect(asked).toEqual(['/api/tickets.csv Bearer stale', '/api/tickets.csv Bearer fresh']);
});

test('a refusal is told in its own words', async () => {
  answering(new Response(JSON.stringify({ code: 'forbidden' }), { status: 403 }));
  const outcome = await exportTickets('', token);
  expect(!outcome.ok && outcome.problem.code).toBe('forbidden');
});

test('a file that ended half-way is none', async () => {
  const cut = new ReadableStream({ start: (stream) => stream.error(new TypeError('cut')) });
  answering(new Response(cut, CSV));
  const outcome = await exportTickets('', token);
  expect(!outcome.ok && outcome.problem.code).toBe('offline');
});

test('what is kept of a person comes as a file of its own', async () => {
  const named = {
    headers: { 'Content-Disposition': 'attachment; filename="mes-donnees-2026-11-23.json"' },
  };
  const asked = answering(new Response('{}', named), new Response('{}'));
  const own = await exportOwnData(token);
  const given = await exportUserData('alice', token);
  expect(asked).toEqual(['/api/me/export Bearer stale', '/api/users/alice/export Bearer stale']);
  expect(own.ok && own.value.fileName).toBe('mes-donnees-2026-11-23.json');
  expect(given.ok && given.value.fileName).toBe('donnees.json');
});
