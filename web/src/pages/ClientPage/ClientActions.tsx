import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/Button/Button';
import { ClientDialog } from '../../components/ClientDialog/ClientDialog';
import { ConfirmDialog } from '../../components/ConfirmDialog/ConfirmDialog';
import { InviteDialog } from '../../components/InviteDialog/InviteDialog';
import type { ClientRecord } from '../../domain/client';
import { org } from '../../i18n/organisation';
import { announce } from '../../state/announcer';
import { changeClient } from '../../state/organisationChanges';

const words = org.clients;

interface Props {
  /** Who is about to act. */
  readonly uid: string;
  readonly client: ClientRecord;
}

/** What an admin can do with a Client. */
export function ClientActions({ uid, client }: Props) {
  const [asked, setAsked] = useState<'edit' | 'invite' | 'archive' | 'unarchive' | null>(null);
  const close = () => setAsked(null);
  const { id, name, archived } = client;
  const archiving = asked === 'archive';
  return (
    <div class="flex flex-wrap items-start gap-2 md:justify-end">
      {!archived && (
        <>
          <Button look="primary" onClick={() => setAsked('invite')}>
            {words.inviteUser}
          </Button>
          <ButtonLink href={`/projets/nouveau?client=${id}`}>{words.newProject}</ButtonLink>
        </>
      )}
      <Button onClick={() => setAsked('edit')}>{words.edit}</Button>
      <Button onClick={() => setAsked(archived ? 'unarchive' : 'archive')}>
        {archived ? words.unarchive : words.archive}
      </Button>
      {asked === 'edit' && (
        <ClientDialog uid={uid} client={client} onSaved={close} onClose={close} />
      )}
      {asked === 'invite' && <InviteDialog uid={uid} clientId={id} onClose={close} />}
      {(asked === 'archive' || asked === 'unarchive') && (
        <ConfirmDialog
          title={archiving ? words.archiveTitle(name) : words.unarchiveTitle(name)}
          texts={[archiving ? words.archiveText : words.unarchiveText]}
          confirmText={archiving ? words.archive : words.unarchive}
          busyText={words.form.sending}
          onConfirm={() => changeClient(id, { archived: archiving })}
          onDone={() => {
            announce(archiving ? words.archivedDone(name) : words.unarchivedDone(name));
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
