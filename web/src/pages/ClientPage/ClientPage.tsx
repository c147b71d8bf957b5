import { Button } from '../../components/Button/Button';
import { Notice } from '../../components/Notice/Notice';
import { SkeletonRows } from '../../components/Skeleton/Skeleton';
import type { Account } from '../../domain/people';
import { t } from '../../i18n';
import { org } from '../../i18n/organisation';
import { useClientRecord } from '../../state/useClientRecords';
import { NotFoundPage } from '../ErrorPages/NotFoundPage';
import { RefusedPage } from '../ErrorPages/RefusedPage';
import { ClientScreen } from './ClientScreen';

interface Props {
  readonly account: Account;
  readonly clientId: string;
}

/** `/administration/clients/:id`: finds the Client, and says what is wrong when it can't. */
export function ClientPage({ account, clientId }: Props) {
  const live = useClientRecord(clientId);
  if (live.kind === 'refused') return <RefusedPage />;
  if (live.kind === 'ready' && live.value) {
    return <ClientScreen account={account} client={live.value} />;
  }
  if (live.kind === 'ready' && !live.fromCache) return <NotFoundPage />;
  return (
    <div class="max-w-[72rem] px-4 py-5 md:px-7">
      {live.kind === 'failed' ? (
        <Notice title={org.clients.failed}>
          <Button onClick={live.retry}>{t.retry}</Button>
        </Notice>
      ) : (
        <SkeletonRows count={5} />
      )}
    </div>
  );
}
