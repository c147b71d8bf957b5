import { Button, ButtonLink } from '../../components/Button/Button';
import { t } from '../../i18n';
import { endSession } from '../../state/session';

/** The ways on of whoever is at work here with an account already. */
export function GoOn() {
  return (
    <div class="flex flex-wrap gap-2">
      <ButtonLink look="primary" href="/tickets">
        {t.confirmation.stay}
      </ButtonLink>
      <Button onClick={() => void endSession()}>{t.confirmation.change}</Button>
    </div>
  );
}
