import { Button } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { t } from '../../i18n';
import { life } from '../../i18n/accountLife';

interface Props {
  readonly tooMany: boolean;
  readonly onRetry: () => void;
}

/** A link that could not be followed this time; it is worth as much as before. */
export function FailedLink({ tooMany, onRetry }: Props) {
  return (
    <CenteredPage
      title={life.link.failedTitle}
      lead={tooMany ? life.link.tooMany : life.link.unreachable}
      led
    >
      <Button look="primary" onClick={onRetry}>
        {t.retry}
      </Button>
    </CenteredPage>
  );
}
