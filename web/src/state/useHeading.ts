import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/entry';
import { unreadCount } from './unreadCount';

let navigated = false;

/** Tells that the person went to another screen of the site: its heading takes the focus once it shows. */
export function noteNavigation(): void {
  navigated = true;
}

/**
 * Titles the window after the screen, and gives the screen's heading the focus when the person came
 * from another screen, as a page load would. The first screen keeps the browser's own focus.
 * `led` is for a screen that the person was led to by a page load of ours, which takes the focus too.
 * `failed` says in the title that a form was not sent, which a screen reader reads first.
 */
export function useHeading(
  title: string,
  failed = false,
  led = false,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const unread = unreadCount.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count comes from a signal
  useEffect(() => {
    const text = t.pageTitle(failed ? t.errorTitle(title) : title);
    document.title = unread > 0 ? `(${unread}) ${text}` : text;
  }, [title, failed, unread]);
  useEffect(() => {
    // How far the page is read is for the address to say: a new screen starts on top, one gone back to does not.
    if (navigated || led) heading.current?.focus({ preventScroll: true });
    navigated = false;
  }, [led]);
  return heading;
}
