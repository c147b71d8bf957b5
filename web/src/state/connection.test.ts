import { afterEach, expect, test, vi } from 'vitest';

const LIST = Symbol('list');

async function begin(onLine: boolean) {
  vi.resetModules();
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(onLine);
  const { connection, startConnection } = await import('./connection');
  const { reportListener } = await import('../data/connection');
  startConnection();
  return { connection, reportListener };
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('a page that opens without a network is offline', async () => {
  const { connection, reportListener } = await begin(false);
  reportListener(LIST, true);
  expect(connection.value).toBe('offline');
});

test('listeners that caught up are believed over a browser that says offline', async () => {
  const { connection, reportListener } = await begin(false);
  reportListener(LIST, true);
  reportListener(LIST, false);
  expect(connection.value).toBe('live');
});

test('a network that is lost shows at once, and is live again once the listeners are', async () => {
  const { connection, reportListener } = await begin(true);
  expect(connection.value).toBe('connecting');
  reportListener(LIST, false);
  expect(connection.value).toBe('live');
  dispatchEvent(new Event('offline'));
  expect(connection.value).toBe('offline');
  reportListener(LIST, true);
  reportListener(LIST, false);
  expect(connection.value).toBe('offline');
  dispatchEvent(new Event('online'));
  reportListener(LIST, true);
  expect(connection.value).toBe('reconnecting');
  reportListener(LIST, false);
  expect(connection.value).toBe('live');
});
