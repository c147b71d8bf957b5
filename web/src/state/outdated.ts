import { effect, signal } from '@preact/signals';
import { servedPage } from '../data/servedPage';
import type { Teardown } from '../data/sink';
import { assetsOf, isOtherBuild } from '../domain/build';
import { now } from './clock';

/** Whether the site was published anew since this page was loaded. */
export const outdated = signal(false);

const EVERY_MS = 10 * 60_000;

/**
 * Looks from time to time, while somebody looks at the page, whether the site is still the one that it was
 * loaded from; and at once when code of it can't be had any more.
 */
export function watchBuild(served = servedPage): Teardown {
  const loaded = assetsOf(document.head.innerHTML);
  let lookedAt = Date.now();
  let looking = false;
  const look = async () => {
    if (looking || outdated.peek()) return;
    looking = true;
    lookedAt = Date.now();
    outdated.value = isOtherBuild(await served(), loaded);
    looking = false;
  };
  const lookIfDue = () => {
    const due = Date.now() - lookedAt >= EVERY_MS;
    if (due && document.visibilityState === 'visible') void look();
  };
  const stopClock = effect(() => {
    void now.value;
    lookIfDue();
  });
  document.addEventListener('visibilitychange', lookIfDue);
  addEventListener('vite:preloadError', look);
  return () => {
    stopClock();
    document.removeEventListener('visibilitychange', lookIfDue);
    removeEventListener('vite:preloadError', look);
  };
}

/** Loads the site as it is published now. Drafts are on the device, and there again. */
export const reloadPage = () => location.reload();
