import { org } from '../../i18n/organisation';
import type { Navigate } from '../../state/location';
import { useHeading } from '../../state/useHeading';
import { ProjectFormView } from './ProjectFormView';

interface Props {
  readonly uid: string;
  /** The Client that the project is for, when that is known already; else empty. */
  readonly clientId: string;
  readonly onNavigate: Navigate;
}

/** `/projets/nouveau`. */
export function NewProjectPage({ uid, clientId, onNavigate }: Props) {
  const heading = useHeading(org.projects.create);
  return (
    <div class="mx-auto max-w-[46rem] px-4 pt-4 pb-16 md:px-7 md:pt-5">
      <h1 ref={heading} tabIndex={-1}>
        {org.projects.create}
      </h1>
      <p class="mt-0.5 mb-5 text-muted">{org.projects.createLead}</p>
      <ProjectFormView
        uid={uid}
        project={null}
        proposed={clientId}
        onSaved={(id) => onNavigate(`/projets/${id}`, true)}
      />
    </div>
  );
}
