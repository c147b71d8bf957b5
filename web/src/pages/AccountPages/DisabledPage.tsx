import { ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { t } from '../../i18n';

/** `/compte-desactive`: where a disabled account lands, signed out and with nothing left behind. */
export function DisabledPage() {
  return (
    <CenteredPage title={t.disabled.title} lead={t.disabled.lead} led>
      <ButtonLink href="/connexion">{t.disabled.again}</ButtonLink>
    </CenteredPage>
  );
}
