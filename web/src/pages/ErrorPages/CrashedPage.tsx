import { Button } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { t } from '../../i18n/entry';

/** A defect of ours, or code that could not be fetched: the page starts over. */
export function CrashedPage() {
  return (
    <CenteredPage title={t.crashed.title} lead={t.crashed.lead}>
      <Button look="primary" onClick={() => location.reload()}>
        {t.crashed.reload}
      </Button>
    </CenteredPage>
  );
}
