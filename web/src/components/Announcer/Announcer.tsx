import { announcement } from '../../state/announcer';

/** Where a screen reader hears what arrived by itself. */
export function Announcer() {
  return (
    <p class="sr-only" aria-live="polite" aria-atomic="true">
      {announcement.value}
    </p>
  );
}
