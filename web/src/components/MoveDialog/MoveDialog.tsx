import { useState } from 'preact/hooks';
import { policy, type Transition } from '../../domain/policy';
import type { Problem } from '../../domain/problem';
import { lengthOf, visibleLengthOf } from '../../domain/text';
import { t } from '../../i18n';
import { countFormat } from '../../i18n/dates';
import { keepDraft, readDraft } from '../../state/drafts';
import { Button } from '../Button/Button';
import { Dialog, type DialogNotice } from '../Dialog/Dialog';
import { TextArea } from '../Field/TextArea';
import { Notice } from '../Notice/Notice';
import { moveWords } from './moveWords';

interface Props {
  readonly uid: string;
  readonly ticketRef: string;
  readonly transition: Transition;
  readonly forStaff: boolean;
  /** What happened to the ticket since the question was asked. */
  readonly notice?: DialogNotice | null;
  /** Sends the move; answers the refusal, or null. The dialog closes at once and its text is kept until then. */
  readonly onMove: (message: string) => Promise<Problem | null>;
  readonly onClose: () => void;
}

/** Confirms a change of status, with a message that some changes require. */
export function MoveDialog({
  uid,
  ticketRef,
  transition,
  forStaff,
  notice,
  onMove,
  onClose,
}: Props) {
  const subject = `move.${ticketRef}.${transition.to}`;
  const [message, setMessage] = useState(() => readDraft(uid, subject) ?? '');
  const [error, setError] = useState<string>();
  const words = moveWords(transition, forStaff);
  const submit = (event: Event) => {
    event.preventDefault();
    const refusal = refuse(message, transition.messageRequired);
    setError(refusal);
    if (refusal) return document.getElementById('move-message')?.focus();
    onClose();
    void onMove(message).then((problem) => {
      if (!problem) keepDraft(uid, subject, '');
    });
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form noValidate onSubmit={submit} class="grid gap-4">
        {notice && <Notice title={notice.title}>{notice.text}</Notice>}
        <p class="text-muted">{words.intro}</p>
        <TextArea
          id="move-message"
          label={words.label}
          hint={words.hint}
          value={message}
          error={error}
          rows={4}
          onInput={(text) => {
            setMessage(text);
            keepDraft(uid, subject, text);
          }}
        />
        <div class="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button type="submit" look="primary">
            {words.title}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function refuse(message: string, required: boolean): string | undefined {
  const { bodyMax } = policy.limits;
  if (required && visibleLengthOf(message) === 0) return t.ticket.messageMissing;
  return lengthOf(message) > bodyMax
    ? t.ticket.messageTooLong(countFormat.format(bodyMax))
    : undefined;
}
