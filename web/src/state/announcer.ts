import { signal } from '@preact/signals';

/** What the live region says to a screen reader; the latest wins. */
export const announcement = signal('');

/** Says something that changed by itself on the page. */
export function announce(text: string): void {
  announcement.value = text;
}
