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
  let lost = false;
  observeListeners((state) => {
    listeners.value = state;
    if (state !== 'live') return;
    wasLive.value = true;
    // Some browsers say "offline" from the first of a network that reaches the server all the same:
    // listeners that caught up know better. Of one that was just lost they learn later.
    if (!lost) online.value = true;
  });
  addEventListener('online', () => {
    lost = false;
    online.value = true;
  });
  addEventListener('offline', () => {
    lost = true;
    online.value = false;
  });
}
