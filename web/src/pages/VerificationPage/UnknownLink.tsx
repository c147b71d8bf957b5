import { ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { t } from '../../i18n';

/** A link that was cut on its way, or that we never sent. */
export function UnknownLink() {
  return (
    <CenteredPage title={t.link.unknownTitle} lead={t.link.unknownLead} led>
      <ButtonLink look="primary" href="/connexion">
        {t.mailRequest.toSignIn}
      </ButtonLink>
    </CenteredPage>
  );
}
