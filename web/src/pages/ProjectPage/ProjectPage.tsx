import { Button } from '../../components/Button/Button';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { Notice } from '../../components/Notice/Notice';
import { SkeletonRows } from '../../components/Skeleton/Skeleton';
import { type Account, isStaff } from '../../domain/people';
import { t } from '../../i18n';
import { org } from '../../i18n/organisation';
import { connection } from '../../state/connection';
import { useProjectRecord } from '../../state/useProjectRecords';
import { NotFoundPage } from '../ErrorPages/NotFoundPage';
import { RefusedPage } from '../ErrorPages/RefusedPage';
import { ProjectScreen } from './ProjectScreen';

interface Props {
  readonly account: Account;
  readonly projectId: string;
}

/** `/projets/:id`: finds the project in the reader's own tree, and says what is wrong when it can't. */
export function ProjectPage({ account, projectId }: Props) {
  const scope = isStaff(account.role) ? null : account.clientId;
  const live = useProjectRecord(scope, projectId);
  if (live.kind === 'refused') return <RefusedPage />;
  if (live.kind === 'ready' && live.value) {
    return <ProjectScreen account={account} scope={scope} project={live.value} />;
  }
  if (live.kind === 'ready' && !live.fromCache) return <NotFoundPage />;
  return (
    <div class="max-w-[56rem] px-4 py-5 md:px-7">
      {live.kind === 'failed' ? (
        <Notice title={org.projects.failed}>
          <Button onClick={live.retry}>{t.retry}</Button>
        </Notice>
      ) : connection.value === 'offline' ? (
        <EmptyState text={org.projects.offlineEmpty} />
      ) : (
        <SkeletonRows count={5} />
      )}
    </div>
  );
}
