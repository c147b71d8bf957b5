import { Button, ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { t } from '../../i18n';
import { life } from '../../i18n/accountLife';
import { endSession, session } from '../../state/session';
import { GoOn } from './GoOn';

interface Props {
  readonly email: string;
  /** It was confirmed before, so that the password may be an older one. */
  readonly before?: boolean;
}

/** An address is confirmed; how to go on depends on who is signed in here. */
export function ConfirmedAddress({ email, before = false }: Props) {
  const current = session.value;
  const title = before ? life.confirmation.beforeTitle : life.confirmation.doneTitle;
  switch (current.kind) {
    case 'pending':
    case 'active':
      return (
        <CenteredPage
          title={title}
          lead={life.confirmation.doneOther(email, current.account.email)}
          led
        >
          <GoOn />
        </CenteredPage>
      );
    case 'starting':
    case 'unverified':
      return (
        <CenteredPage title={title} lead={life.confirmation.opening} led>
          <Button onClick={() => void endSession()}>{life.confirmation.change}</Button>
        </CenteredPage>
      );
    case 'signed-out':
    case 'unreachable':
      return (
        <CenteredPage
          title={title}
          lead={before ? life.confirmation.before(email) : life.confirmation.done(email)}
          led
        >
          <div class="flex flex-wrap gap-2">
            <ButtonLink look="primary" href="/connexion">
              {t.signIn.submit}
            </ButtonLink>
            {before && (
              <ButtonLink look="quiet" href="/mot-de-passe-oublie">
                {t.signIn.forgotten}
              </ButtonLink>
            )}
          </div>
        </CenteredPage>
      );
  }
}
