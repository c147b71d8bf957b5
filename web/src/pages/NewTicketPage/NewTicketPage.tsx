import { useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { Notice } from '../../components/Notice/Notice';
import { SkeletonRows } from '../../components/Skeleton/Skeleton';
import { type Account, isStaff } from '../../domain/people';
import { t } from '../../i18n';
import { opening } from '../../i18n/opening';
import { useArchived } from '../../state/useArchived';
import { useHeading } from '../../state/useHeading';
import { useClients, useOpenProjects } from '../../state/useProjects';
import { RefusedPage } from '../ErrorPages/RefusedPage';
import { TicketFormView } from './TicketFormView';

interface Props {
  readonly account: Account;
  /** The project that the person came from; empty for none. */
  readonly projectId: string;
  readonly onCreated: (ref: string) => void;
}

/** `/tickets/nouveau`. */
export function NewTicketPage({ account, projectId, onCreated }: Props) {
  const [failed, setFailed] = useState(false);
  const heading = useHeading(opening.newTicket.title, failed);
  const staff = isStaff(account.role);
  const archived = useArchived(staff ? null : account.clientId);
  const projects = useOpenProjects(staff ? null : account.clientId);
  const clients = useClients(staff);
  if (projects.kind === 'refused') return <RefusedPage />;
  return (
    <div class="mx-auto max-w-[46rem] px-4 pt-4 pb-16 md:px-7 md:pt-5">
      <h1 ref={heading} tabIndex={-1}>
        {opening.newTicket.title}
      </h1>
      <p class="mt-0.5 mb-5 text-muted">
        {staff ? opening.newTicket.leadStaff : opening.newTicket.lead}
      </p>
      {content()}
    </div>
  );

  function content() {
    if (archived) {
      return (
        <EmptyState title={opening.newTicket.archivedTitle} text={opening.newTicket.archived} />
      );
    }
    if (projects.kind === 'failed') {
      return (
        <Notice title={t.tickets.failed}>
          <Button onClick={projects.retry}>{t.retry}</Button>
        </Notice>
      );
    }
    if (projects.kind !== 'ready' || (projects.fromCache && projects.value.length === 0)) {
      return <SkeletonRows count={4} />;
    }
    if (projects.value.length === 0) {
      const text = staff ? opening.newTicket.noProjectStaff : opening.newTicket.noProject;
      return <EmptyState title={opening.newTicket.noProjectTitle} text={text} />;
    }
    return (
      <TicketFormView
        uid={account.uid}
        projectId={projectId}
        staff={staff}
        projects={projects.value}
        clients={clients}
        onFailed={setFailed}
        onCreated={onCreated}
      />
    );
  }
}
