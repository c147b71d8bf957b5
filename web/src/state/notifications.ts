import { signal } from '@preact/signals';
import { readStored, writeStored } from '../data/storage';
import type { PortalTicket } from '../domain/ticket';
import { t } from '../i18n';
import { desk } from '../i18n/desk';
import { navigate } from './location';

const KEY = 'vigidev.notify';

export type NotificationState = 'unsupported' | 'refused' | 'off' | 'on';

// Some browsers have none, on phones above all.
const supported = () => 'Notification' in globalThis;

/** Whether this device calls out what moves while nobody looks at the page. */
export const notifications = signal<NotificationState>(read());

function read(): NotificationState {
  if (!supported()) return 'unsupported';
  if (Notification.permission === 'denied') return 'refused';
  return Notification.permission === 'granted' && readStored(KEY) === 'on' ? 'on' : 'off';
}

/** Turns them on, which asks for the browser's leave; only ever at the press of a button. */
export async function allowNotifications(): Promise<void> {
  writeStored(KEY, 'on');
  if (supported() && Notification.permission === 'default') await Notification.requestPermission();
  notifications.value = read();
}

/** Turns them off on this device. */
export function stopNotifications(): void {
  writeStored(KEY, null);
  notifications.value = read();
}

/** Calls out a ticket that moved: its title and status, nothing of what was written. */
export function notify({ ref, title, status }: PortalTicket, forStaff: boolean): void {
  if (notifications.value !== 'on' || document.visibilityState === 'visible') return;
  const state = forStaff ? t.status[status] : t.statusForClient[status];
  const call = callOut(desk.notifications.moved(ref), {
    body: `${title}\n${state}`,
    icon: '/favicon.svg',
    // Several windows call out the same thing once, and one ticket once until it is looked at.
    tag: ref,
  });
  if (!call) return;
  call.onclick = () => {
    window.focus();
    navigate(`/tickets/${ref}`);
    call.close();
  };
}

/** Null where the browser has the class and makes none all the same, as Chrome does on Android. */
function callOut(title: string, options: NotificationOptions): Notification | null {
  try {
    return new Notification(title, options);
  } catch {
    notifications.value = 'unsupported';
    return null;
  }
}
