import type { Teardown } from './sink';

const NAME = 'vigidev.confirmed';

/** Tells the other tabs of this browser that an address was confirmed. */
export function tellConfirmation(email: string): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(email);
  channel.close();
}

/** Hears of addresses that other tabs of this browser confirmed. */
export function watchConfirmations(next: (email: string) => void): Teardown {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }) => next(String(data));
  return () => channel.close();
}
