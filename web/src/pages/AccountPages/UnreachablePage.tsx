import { Button } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { t } from '../../i18n/entry';

/** The platform did not answer at all: nothing can be shown, everything can be tried again. */
export function UnreachablePage() {
  return (
    <CenteredPage title={t.unreachable.title} lead={t.unreachable.lead}>
      <Button look="primary" onClick={() => location.reload()}>
        {t.retry}
      </Button>
    </CenteredPage>
  );
}
