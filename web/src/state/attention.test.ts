import { act } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Sink } from '../data/sink';
import type { PortalTicket } from '../domain/ticket';
import { anAccount, aPortalTicket } from '../testing/samples';
import { startAttention } from './attention';
import { faviconOf } from './favicon';
import { navigate } from './location';
import { allowNotifications, notifications, stopNotifications } from './notifications';
import { unreadCount } from './unreadCount';

const called: { title: string; options: NotificationOptions; onclick?: () => void }[] = [];

/** The browser's notifications, allowed. */
class Notified {
  static permission: NotificationPermission = 'granted';
  static asked = 0;
  static async requestPermission() {
    Notified.asked += 1;
    Notified.permission = 'granted';
    return Notified.permission;
  }
  onclick?: () => void;
  constructor(
    readonly title: string,
    readonly options: NotificationOptions,
  ) {
    called.push(this);
  }
  close() {}
}

let stop = () => {};
let start = Date.now();

/** Somebody's tickets, as a test makes them move. */
function following(account = anAccount()) {
  let sink: Sink<readonly PortalTicket[]> | null = null;
  stop = startAttention(account, (_scope, _uid, _since, _size, given) => {
    sink = given;
    return () => {};
  });
  return (...tickets: PortalTicket[]) =>
    act(() => sink?.next({ value: tickets, fromCache: false }));
}

const moved = (letter: string, facts: Partial<PortalTicket> = {}) => {
  start += 1000;
  return aPortalTicket({ ref: `VGD-00000${letter}`, updatedAt: new Date(start), ...facts });
};

function look(visibility: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  start = Date.now();
  called.length = 0;
  Notified.permission = 'granted';
  Notified.asked = 0;
  vi.stubGlobal('Notification', Notified);
  navigate('/tickets');
  look('visible');
});
afterEach(() => {
  stop();
  stopNotifications();
  vi.restoreAllMocks();
  sessionStorage.clear();
});

test('what moves is counted until it is opened', () => {
  const move = following();
  move(moved('A'), moved('B'));
  expect(unreadCount.value).toBe(2);
  act(() => navigate('/tickets/VGD-00000A'));
  expect(unreadCount.value).toBe(1);
});

test('what moves before one’s eyes is read', () => {
  const move = following();
  act(() => navigate('/tickets/VGD-00000A'));
  move(moved('A'));
  expect(unreadCount.value).toBe(0);
});

test('a ticket that moved behind one’s back is read once the page is looked at again', () => {
  const move = following();
  act(() => navigate('/tickets/VGD-00000A'));
  look('hidden');
  move(moved('A'));
  expect(unreadCount.value).toBe(1);
  look('visible');
  expect(unreadCount.value).toBe(0);
});

test('the count outlives the page, and ends with the session', () => {
  following()(moved('A'));
  stop();
  expect(unreadCount.value).toBe(0);
  following();
  expect(unreadCount.value).toBe(1);
});

test('nothing is called out unless it was allowed, and nobody is asked without a press', async () => {
  look('hidden');
  const move = following();
  move(moved('A'));
  expect([called.length, Notified.asked]).toEqual([0, 0]);
  Notified.permission = 'default';
  await allowNotifications();
  expect([Notified.asked, notifications.value]).toEqual([1, 'on']);
  move(moved('B'));
  expect(called).toHaveLength(1);
});

test('a browser that offers calls and makes none is one that offers none', async () => {
  await allowNotifications();
  look('hidden');
  vi.stubGlobal('Notification', function refusing() {
    throw new TypeError('Illegal constructor');
  });
  const move = following();
  move(moved('A'));
  expect([unreadCount.value, notifications.value]).toEqual([1, 'unsupported']);
});

test('nothing is called out while the page is looked at', async () => {
  await allowNotifications();
  following()(moved('A'));
  expect(called).toEqual([]);
});

test('a call tells title and status, in the words of who reads, and nothing that was written', async () => {
  await allowNotifications();
  look('hidden');
  const client = anAccount({ role: 'client', clientId: 'alpha' });
  following(client)(
    moved('A', { title: 'Portail', description: 'secret', status: 'waiting_for_client' }),
  );
  expect(called[0]).toMatchObject({ title: 'Du nouveau sur VGD-00000A' });
  expect(called[0]?.options.body).toBe('Portail\nEn attente de votre réponse');
});

test('a press on a call opens its ticket', async () => {
  await allowNotifications();
  look('hidden');
  following()(moved('A'));
  act(() => called[0]?.onclick?.());
  expect(location.pathname).toBe('/tickets/VGD-00000A');
});

test('the icon says how much, up to what fits', () => {
  expect(decodeURIComponent(faviconOf(3))).toContain('>3<');
  expect(decodeURIComponent(faviconOf(12))).toContain('>9+<');
});
