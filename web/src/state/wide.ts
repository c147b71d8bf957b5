import { signal } from '@preact/signals';

const query = '(min-width: 860px)';

/** Whether there is room for a table; follows the window. */
export const wide = signal(matchMedia(query).matches);

matchMedia(query).addEventListener('change', (event) => {
  wide.value = event.matches;
});
