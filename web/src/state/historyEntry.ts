/** What the present entry of the browser's history remembers, for whoever comes back to it. */
export function remembered(key: string): unknown {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? Reflect.get(state, key) : undefined;
}

/** Leaves a note at the present entry; another entry, the same address included, does not have it. */
export function remember(key: string, value: unknown): void {
  const state: unknown = history.state;
  history.replaceState({ ...(typeof state === 'object' ? state : null), [key]: value }, '');
}
