import { talk } from '../../i18n/conversation';

/** From here on it is new to the reader. */
export function UnreadMark() {
  return (
    <p
      id="unread"
      class="my-2 flex items-center gap-3 text-[0.8rem] font-semibold text-accent-text before:h-0.5 before:grow before:bg-accent after:h-0.5 after:grow after:bg-accent"
    >
      {talk.thread.unread}
    </p>
  );
}
