import { Button } from '../../components/Button/Button';
import { Notice } from '../../components/Notice/Notice';
import { SkeletonRows } from '../../components/Skeleton/Skeleton';
import { t } from '../../i18n';
import { org } from '../../i18n/organisation';
import type { Navigate } from '../../state/location';
import { useHeading } from '../../state/useHeading';
import { useProjectRecord } from '../../state/useProjectRecords';
import { NotFoundPage } from '../ErrorPages/NotFoundPage';
import { RefusedPage } from '../ErrorPages/RefusedPage';
import { ProjectFormView } from './ProjectFormView';

interface Props {
  readonly uid: string;
  readonly projectId: string;
  readonly onNavigate: Navigate;
}

/** `/projets/:id/modifier`. */
export function EditProjectPage({ uid, projectId, onNavigate }: Props) {
  const heading = useHeading(org.projects.editTitle);
  const live = useProjectRecord(null, projectId);
  if (live.kind === 'refused') return <RefusedPage />;
  if (live.kind === 'ready' && !live.value && !live.fromCache) return <NotFoundPage />;
  return (
    <div class="mx-auto max-w-[46rem] px-4 pt-4 pb-16 md:px-7 md:pt-5">
      <h1 ref={heading} tabIndex={-1}>
        {org.projects.editTitle}
      </h1>
      <p class="mt-0.5 mb-5 text-muted">{org.projects.editLead}</p>
      {content()}
    </div>
  );

  function content() {
    if (live.kind === 'failed') {
      return (
        <Notice title={org.projects.failed}>
          <Button onClick={live.retry}>{t.retry}</Button>
        </Notice>
      );
    }
    if (live.kind !== 'ready' || !live.value) return <SkeletonRows count={4} />;
    return (
      <ProjectFormView
        uid={uid}
        project={live.value}
        proposed=""
        onSaved={(id) => onNavigate(`/projets/${id}`, true)}
      />
    );
  }
}
