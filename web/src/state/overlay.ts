import { signal } from '@preact/signals';

/** What stands over the screen, whichever screen that is. */
export const overlay = signal<'palette' | 'shortcuts' | null>(null);
