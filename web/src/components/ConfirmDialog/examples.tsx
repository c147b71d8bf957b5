import { ConfirmDialog } from './ConfirmDialog';

export const examples = {
  archive: () => (
    <ConfirmDialog
      title="Archiver « Entrepôt Gerland » ?"
      texts={['Plus personne ne pourra y ouvrir de ticket.']}
      confirmText="Archiver"
      busyText="Enregistrement en cours…"
      onConfirm={async () => ({ ok: true, value: null })}
      onDone={() => {}}
      onClose={() => {}}
    />
  ),
};
