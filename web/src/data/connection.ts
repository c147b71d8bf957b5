/** What the open listeners know together: every one up to date, or at least one behind. */
export type ListenerState = 'idle' | 'behind' | 'live';

const listeners = new Map<symbol, boolean>();
let observer: (state: ListenerState) => void = () => {};

/** Calls back at each change of the listeners' common state. */
export function observeListeners(next: (state: ListenerState) => void): void {
  observer = next;
  observer(currentState());
}

/** Records that a listener is up to date with the server, or shows what it had kept. */
export function reportListener(id: symbol, fromCache: boolean): void {
  listeners.set(id, !fromCache);
  observer(currentState());
}

/** Forgets a listener that ended. */
export function forgetListener(id: symbol): void {
  listeners.delete(id);
  observer(currentState());
}

function currentState(): ListenerState {
  if (listeners.size === 0) return 'idle';
  return [...listeners.values()].every(Boolean) ? 'live' : 'behind';
}
