import { signal } from '@preact/signals';

/** What the live region says to a screen reader; the latest wins. */
export const announcement = signal('');

/** Says something that changed by itself on the page. */
export function announce(text: string): void {
  // The same words again are news too: the region must change to be read.
  announcement.value = text !== '' && text === announcement.value ? `${text}\u00a0` : text;
}
