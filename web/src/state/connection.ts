import { computed, signal } from '@preact/signals';
import { type ListenerState, observeListeners } from '../data/connection';

export type Connection = 'connecting' | 'live' | 'reconnecting' | 'offline';

const online = signal(navigator.onLine);
const listeners = signal<ListenerState>('idle');
const wasLive = signal(false);

/** What the badge says: the browser's network first, then what the listeners really have. */
export const connection = computed<Connection>(() => {
  if (!online.value) return 'offline';
  if (listeners.value === 'live') return 'live';
  return wasLive.value ? 'reconnecting' : 'connecting';
});

/** Begins to follow the network and the listeners; to be called once, at boot. */
export function startConnection(): void {
  observeListeners((state) => {
    listeners.value = state;
    if (state === 'live') wasLive.value = true;
  });
  addEventListener('online', () => {
    online.value = true;
  });
  addEventListener('offline', () => {
    online.value = false;
  });
}
