import { signal } from '@preact/signals';

const query = '(pointer: coarse)';

/** Whether a finger is what points: a phone or a tablet, with a camera at hand. */
export const touch = signal(matchMedia(query).matches);

matchMedia(query).addEventListener('change', (event) => {
  touch.value = event.matches;
});
