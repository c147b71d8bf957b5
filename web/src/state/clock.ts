import { signal } from '@preact/signals';

/** The present instant, refreshed often enough for ages counted in minutes. */
export const now = signal(new Date());

const REFRESH_MS = 20_000;

/** Begins to refresh `now`; to be called once, at boot. */
export function startClock(): void {
  setInterval(() => {
    now.value = new Date();
  }, REFRESH_MS);
}
