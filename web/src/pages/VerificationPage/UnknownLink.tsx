import { ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { life } from '../../i18n/accountLife';

/** A link that was cut on its way, or that we never sent. */
export function UnknownLink() {
  return (
    <CenteredPage title={life.link.unknownTitle} lead={life.link.unknownLead} led>
      <ButtonLink look="primary" href="/connexion">
        {life.mailRequest.toSignIn}
      </ButtonLink>
    </CenteredPage>
  );
}
