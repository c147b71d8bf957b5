import { signal } from '@preact/signals';

/** How many tickets of this person moved since they last read them; the window's title says it. */
export const unreadCount = signal(0);
