import { Button } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { ConnectionBadge } from '../../components/ConnectionBadge/ConnectionBadge';
import { t } from '../../i18n';
import { activate, endSession } from '../../state/session';
import { useAskedAgain } from '../../state/useAskedAgain';

/** An invitation made meanwhile is applied when it is asked for; nobody waits for it by the second. */
const EVERY_MS = 30_000;

/** A verified account that no Client has yet. Opens by itself when an admin attaches or invites it. */
export function PendingPage({ email }: { readonly email: string }) {
  useAskedAgain(activate, EVERY_MS);
  return (
    <CenteredPage title={t.pending.title} lead={t.pending.lead(email)} led>
      <p class="text-small text-muted">{t.pending.help}</p>
      <div class="mt-5 flex items-center justify-between gap-3">
        <ConnectionBadge />
        <Button onClick={() => void endSession()}>{t.signOut}</Button>
      </div>
    </CenteredPage>
  );
}
