import { t } from '../../i18n/entry';
import { type Connection, connection } from '../../state/connection';

const DOTS: Readonly<Record<Connection, string>> = {
  connecting: 'bg-muted',
  live: 'bg-ok',
  reconnecting: 'bg-waiting',
  offline: 'bg-urgent',
};

/** Whether what is on screen is the present, from the listeners' own state. */
export function ConnectionBadge() {
  return <ConnectionState state={connection.value} />;
}

/** The badge for one state. */
export function ConnectionState({ state }: { readonly state: Connection }) {
  return (
    <p role="status" class="flex items-center gap-2 text-small whitespace-nowrap text-muted">
      <span aria-hidden="true" class={`size-2 rounded-full ${DOTS[state]}`} />
      {t.connection[state]}
    </p>
  );
}
