import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/Button/Button';
import { ConfirmDialog } from '../../components/ConfirmDialog/ConfirmDialog';
import { Icon } from '../../components/Icon/Icon';
import type { Account } from '../../domain/people';
import { can } from '../../domain/policy';
import type { ProjectRecord } from '../../domain/project';
import { t } from '../../i18n';
import { org } from '../../i18n/organisation';
import { announce } from '../../state/announcer';
import { changeProject } from '../../state/organisationChanges';

interface Props {
  readonly account: Account;
  readonly project: ProjectRecord;
  /** The reader's Client opens no ticket anywhere. */
  readonly closed: boolean;
}

const words = org.projects;

/** What this person may do with a project. */
export function ProjectActions({ account, project, closed }: Props) {
  /** Whether it is about to be archived or taken up again; null when nothing is asked. */
  const [archiving, setArchiving] = useState<boolean | null>(null);
  const { id, name, active } = project;
  return (
    <div class="flex flex-wrap items-start gap-2 md:justify-end">
      {active && !closed && can(account.role, 'open_ticket') && (
        <ButtonLink href={`/tickets/nouveau?projet=${id}`} look="primary">
          <Icon node={Plus} />
          {t.nav.newTicket}
        </ButtonLink>
      )}
      {can(account.role, 'manage_projects') && (
        <>
          <ButtonLink href={`/projets/${id}/modifier`}>{words.edit}</ButtonLink>
          <Button onClick={() => setArchiving(active)}>
            {active ? words.archive : words.unarchive}
          </Button>
        </>
      )}
      {archiving !== null && (
        <ConfirmDialog
          title={archiving ? words.archiveTitle(name) : words.unarchiveTitle(name)}
          texts={[archiving ? words.archiveText : words.unarchiveText]}
          confirmText={archiving ? words.archive : words.unarchive}
          busyText={words.saving}
          onConfirm={() => changeProject(id, { archived: archiving })}
          onDone={() => {
            announce(archiving ? words.archivedDone(name) : words.unarchivedDone(name));
            setArchiving(null);
          }}
          onClose={() => setArchiving(null)}
        />
      )}
    </div>
  );
}
