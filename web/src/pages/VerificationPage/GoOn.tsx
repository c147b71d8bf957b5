import { Button, ButtonLink } from '../../components/Button/Button';
import { life } from '../../i18n/accountLife';
import { endSession } from '../../state/session';

/** The ways on of whoever is at work here with an account already. */
export function GoOn() {
  return (
    <div class="flex flex-wrap gap-2">
      <ButtonLink look="primary" href="/tickets">
        {life.confirmation.stay}
      </ButtonLink>
      <Button onClick={() => void endSession()}>{life.confirmation.change}</Button>
    </div>
  );
}
