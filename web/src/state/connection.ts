import { computed, signal } from '@preact/signals';
import { type ListenerState, observeListeners } from '../data/connection';

export type Connection = 'connecting' | 'live' | 'reconnecting' | 'offline';

const online = signal(navigator.onLine);
const listeners = signal<ListenerState>('idle');
const wasLive = signal(false);

/** What the badge says: a network that was just lost first, then what the listeners really have. */
export const connection = computed<Connection>(() => {
  if (!online.value) return 'offline';
  if (listeners.value === 'live') return 'live';
  return wasLive.value ? 'reconnecting' : 'connecting';
});

/** Begins to follow the network and the listeners; to be called once, at boot. */
export function startConnection(): void {
  observeListeners((state) => {
    if (state === 'live') {
      wasLive.value = true;
      // Some browsers say "offline" of a network that reaches the server all the same: listeners
      // that have just caught up know better.
      if (listeners.value !== 'live') online.value = true;
    }
    listeners.value = state;
  });
  addEventListener('online', () => {
    online.value = true;
  });
  addEventListener('offline', () => {
    online.value = false;
  });
}
