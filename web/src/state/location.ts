import { computed, signal } from '@preact/signals';
import { keepReadingPosition, restoreReadingPosition } from './readingPosition';
import { noteNavigation } from './useHeading';

const current = signal(location.pathname + location.search);

/** The address that is open: its path without a final slash, and its query. */
export const address = computed(() => {
  const url = new URL(current.value, location.origin);
  return {
    /** Path and query as they stand in the address bar. */
    url: current.value,
    path: url.pathname.replace(/\/+$/, '') || '/',
    query: Object.fromEntries(url.searchParams),
  };
});

/** Opens an address of the site; see `navigate`. */
export type Navigate = (to: string, replace?: boolean) => void;

/** Opens an address of the site; `replace`, or the address that is open already, adds no step to go back. */
export function navigate(to: string, replace = false): void {
  if (replace || to === current.value) history.replaceState(null, '', to);
  else {
    keepReadingPosition();
    history.pushState(null, '', to);
  }
  if (follow()) scrollTo(0, 0);
}

/** Takes a used link out of the address bar and the history. The screen stays; a reload opens the sign-in page. */
export function forgetLink(): void {
  // Whoever went elsewhere meanwhile is left there.
  if (address.peek().path === '/verification') history.replaceState(null, '', '/connexion');
}

/** Begins to follow links and the browser's own buttons; to be called once, at boot. */
export function startLocation(): void {
  addEventListener('popstate', () => {
    follow();
    restoreReadingPosition();
  });
  addEventListener('click', onClick);
}

/** Answers whether the screen changed, not only a filter within it; then its heading takes the focus. */
function follow(): boolean {
  const before = address.peek().path;
  current.value = location.pathname + location.search;
  if (address.peek().path === before) return false;
  noteNavigation();
  return true;
}

/** Links within the site change the screen; everything else is the browser's. */
function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const plain =
    event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download'))
    return;
  if (link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return;
  event.preventDefault();
  navigate(link.pathname + link.search);
}
