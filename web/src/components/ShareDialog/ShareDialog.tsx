import { useState } from 'preact/hooks';
import type { HelperRole } from '../../domain/actions';
import type { Member, Person } from '../../domain/people';
import { policy } from '../../domain/policy';
import type { Outcome, Problem } from '../../domain/problem';
import { lengthOf } from '../../domain/text';
import { t } from '../../i18n';
import { countFormat } from '../../i18n/dates';
import { refusalText } from '../../i18n/refusal';
import { team as words } from '../../i18n/team';
import { useDraft } from '../../state/useDraft';
import type { Live } from '../../state/useLive';
import { useShown } from '../../state/useShown';
import { Button } from '../Button/Button';
import { Dialog } from '../Dialog/Dialog';
import { TextArea } from '../Field/TextArea';
import { LiveSelect } from '../LiveSelect/LiveSelect';
import { Notice } from '../Notice/Notice';

interface Props {
  readonly uid: string;
  readonly ticketRef: string;
  /** Whom to choose among. */
  readonly role: HelperRole;
  readonly team: Live<readonly Member[]>;
  readonly onShare: (to: string, comment: string, key: string) => Promise<Outcome<unknown>>;
  /** Told with whom it is shared by now. */
  readonly onDone: (person: Person) => void;
  readonly onClose: () => void;
}

/** Asks one person of the team to look at a ticket too; stays until the server has accepted it. */
export function ShareDialog({ uid, ticketRef, role, team, onShare, onDone, onClose }: Props) {
  const draft = useDraft(uid, `share.${ticketRef}.${role}`, { to: '', comment: '' });
  const [error, setError] = useState<string>();
  const [tooLong, setTooLong] = useState<string>();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const shown = useShown();
  const { to, comment } = draft.typed;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const person =
      team.kind === 'ready' ? team.value.find((member) => member.uid === to) : undefined;
    const { bodyMax } = policy.limits;
    const long = lengthOf(comment) > bodyMax;
    setError(person ? undefined : words.sharing.required);
    setTooLong(long ? t.ticket.messageTooLong(countFormat.format(bodyMax)) : undefined);
    if (!person) return document.getElementById('share-with')?.focus();
    if (long) return document.getElementById('share-comment')?.focus();
    setBusy(true);
    const again = problem?.code === 'idempotency_mismatch';
    const outcome = await draft.send((key) => onShare(to, comment, key), again);
    if (!shown.current) return;
    setBusy(false);
    if (outcome.ok) onDone(person);
    else setProblem(outcome.problem);
  };
  return (
    <Dialog title={words.sharing.title[role]} onClose={onClose}>
      <form noValidate onSubmit={(event) => void submit(event)} class="grid gap-4">
        {problem && <Notice title={t.ticket.notDone}>{refusalText(problem)}</Notice>}
        <p class="text-muted">{words.sharing.intro}</p>
        <LiveSelect
          id="share-with"
          label={words.sharing.with[role]}
          placeholder={t.ticket.assignChoose}
          live={team}
          among={(member) => member.role === role && member.uid !== uid}
          option={(member) => ({ value: member.uid, label: member.name })}
          value={to}
          error={error}
          onInput={(chosen) => draft.change({ to: chosen })}
        />
        <TextArea
          id="share-comment"
          label={words.sharing.comment}
          hint={words.sharing.commentHint}
          value={comment}
          error={tooLong}
          rows={3}
          onInput={(text) => draft.change({ comment: text })}
        />
        <div class="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button type="submit" look="primary" busy={busy}>
            {busy ? words.sharing.busy : words.sharing.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
