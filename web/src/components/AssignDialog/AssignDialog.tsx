import { useState } from 'preact/hooks';
import type { Person } from '../../domain/people';
import { t } from '../../i18n';
import type { Live } from '../../state/useLive';
import { Button } from '../Button/Button';
import { Dialog, type DialogNotice } from '../Dialog/Dialog';
import { LiveSelect } from '../LiveSelect/LiveSelect';
import { Notice } from '../Notice/Notice';

interface Props {
  /** Who can be given the ticket. */
  readonly team: Live<readonly Person[]>;
  /** What happened to the ticket since the question was asked. */
  readonly notice?: DialogNotice | null;
  readonly onAssign: (person: Person) => void;
  readonly onClose: () => void;
}

/** Chooses the member of the team who answers for the ticket. */
export function AssignDialog({ team, notice, onAssign, onClose }: Props) {
  const [uid, setUid] = useState('');
  const [error, setError] = useState<string>();
  const submit = (event: Event) => {
    event.preventDefault();
    const person = team.kind === 'ready' && team.value.find((member) => member.uid === uid);
    if (person) {
      onClose();
      onAssign(person);
    } else {
      setError(t.ticket.assignRequired);
      document.getElementById('assign-to')?.focus();
    }
  };
  return (
    <Dialog title={t.ticket.assignTitle} onClose={onClose}>
      <form noValidate onSubmit={submit} class="grid gap-4">
        {notice && <Notice title={notice.title}>{notice.text}</Notice>}
        <LiveSelect
          id="assign-to"
          label={t.ticket.assignee}
          placeholder={t.ticket.assignChoose}
          live={team}
          option={(member) => ({ value: member.uid, label: member.name })}
          value={uid}
          error={error}
          onInput={setUid}
        />
        <div class="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button type="submit" look="primary">
            {t.ticket.assignSubmit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
