import { Button } from '../../components/Button/Button';
import { desk } from '../../i18n/desk';
import {
  allowNotifications,
  type NotificationState,
  notifications,
  stopNotifications,
} from '../../state/notifications';

const words = desk.notifications;

const TEXTS: Readonly<Record<NotificationState, string>> = {
  unsupported: words.unsupported,
  refused: words.refused,
  off: '',
  on: words.on,
};

/** Whether this device calls out what moves; the browser is asked at the press of the button alone. */
export function CallsSection() {
  const state = notifications.value;
  return (
    <>
      <p class="-mt-2 mb-3 text-muted">{words.text}</p>
      <div class="flex flex-wrap items-center gap-3">
        {state === 'off' && (
          <Button onClick={() => void allowNotifications()}>{words.allow}</Button>
        )}
        {state === 'on' && <Button onClick={stopNotifications}>{words.stop}</Button>}
        <p role="status" class="text-muted empty:hidden">
          {TEXTS[state]}
        </p>
      </div>
    </>
  );
}
