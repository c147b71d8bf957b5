import { ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { t } from '../../i18n';
import { life } from '../../i18n/accountLife';

/** The page of the links without a link: before it is opened there is no account that could ask for another. */
export function BareVerification() {
  return (
    <CenteredPage title={life.confirmation.askTitle} lead={life.confirmation.askLead}>
      <div class="flex flex-wrap gap-2">
        <ButtonLink look="primary" href="/inscription">
          {life.confirmation.signUp}
        </ButtonLink>
        <ButtonLink look="quiet" href="/connexion">
          {t.signIn.submit}
        </ButtonLink>
      </div>
    </CenteredPage>
  );
}
