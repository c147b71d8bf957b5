import type { UserRecord } from '../../domain/user';
import { org } from '../../i18n/organisation';
import { exportUserData } from '../../state/personalData';
import { Button } from '../Button/Button';
import { DataExport } from '../DataExport/DataExport';
import { Dialog } from '../Dialog/Dialog';

interface Props {
  readonly user: UserRecord;
  /** Who is about to act. */
  readonly own: string;
  /** Asks for the person to be erased. */
  readonly onErase: () => void;
  readonly onClose: () => void;
}

const words = org.users.data;

/** What a person may ask of its data: to have them, and to have them erased. */
export function PersonalDataDialog({ user, own, onErase, onClose }: Props) {
  return (
    <Dialog title={words.title(user.displayName)} onClose={onClose}>
      <div class="grid justify-items-start gap-3">
        <p class="text-muted">{words.exportText}</p>
        <DataExport text={words.export} fetchFile={() => exportUserData(user.uid)} />
        <p class="mt-3 text-muted">{user.uid === own ? words.eraseOwn : words.eraseText}</p>
        {user.uid !== own && (
          <Button look="danger" class="-ml-2" onClick={onErase}>
            {words.erase}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
