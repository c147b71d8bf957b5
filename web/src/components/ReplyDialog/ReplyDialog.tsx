import {
  type CannedReply,
  REPLY_TITLE_MAX,
  REPLY_VARIABLES,
  type ReplyErrors,
  type ReplyForm,
  unknownVariables,
  validateReply,
} from '../../domain/cannedReply';
import { policy } from '../../domain/policy';
import { countFormat } from '../../i18n/dates';
import type { FieldTexts } from '../../i18n/refusal';
import { team } from '../../i18n/team';
import { changeReply, createReply } from '../../state/useCannedReplies';
import { useDraft } from '../../state/useDraft';
import { useForm } from '../../state/useForm';
import { Dialog } from '../Dialog/Dialog';
import { TextArea } from '../Field/TextArea';
import { TextField } from '../Field/TextField';
import { FormFrame } from '../FormFrame/FormFrame';

interface Props {
  readonly uid: string;
  /** The text to edit; null for a new one. */
  readonly reply: CannedReply | null;
  /** Told its title once it is stored. */
  readonly onSaved: (title: string) => void;
  readonly onClose: () => void;
}

const words = team.replies.form;

/** Writes a text for the team, new or not; stays until the server has accepted it. */
export function ReplyDialog({ uid, reply, onSaved, onClose }: Props) {
  const draft = useDraft<Partial<ReplyForm>>(uid, `reply.${reply?.id ?? 'new'}`, {});
  const typed: ReplyForm = {
    title: draft.typed.title ?? reply?.title ?? '',
    body: draft.typed.body ?? reply?.body ?? '',
  };
  const { submit, clear, ...form } = useForm<keyof ReplyForm>(['title', 'body']);
  const change = (part: Partial<ReplyForm>) => {
    draft.change(part);
    clear(Object.keys(part));
  };
  const save = async () => {
    const done = await submit<unknown>(texts(validateReply(typed)), (anew) =>
      draft.send<unknown>(
        (key) => (reply ? changeReply(reply.id, typed) : createReply(typed, key)),
        anew,
      ),
    );
    if (done) onSaved(typed.title.trim());
  };
  const unknown = unknownVariables(typed.body);
  return (
    <Dialog title={reply ? words.editTitle : words.createTitle} onClose={onClose}>
      <FormFrame
        id="reply"
        form={form}
        errorsTitle={words.errorsTitle}
        submitText={reply ? words.submitEdit : words.submitCreate}
        busyText={words.sending}
        onSubmit={() => void save()}
        leave={onClose}
        draft={draft}
        earlier={{
          text: words.earlier,
          link: words.earlierLink,
          href: '/reponses',
          submitText: words.submitAnother,
        }}
      >
        <TextField
          id="reply-title"
          label={words.titleField}
          hint={words.titleHint}
          value={typed.title}
          error={form.errors.title}
          onInput={(title) => change({ title })}
        />
        <div class="grid gap-2">
          <TextArea
            id="reply-body"
            label={words.body}
            hint={words.bodyHint}
            value={typed.body}
            error={form.errors.body}
            rows={7}
            onInput={(body) => change({ body })}
          />
          <dl class="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-small text-muted">
            {REPLY_VARIABLES.map((name) => (
              <div key={name} class="contents">
                <dt class="font-mono text-[0.78rem]">{`{{${name}}}`}</dt>
                <dd>{team.replies.variable[name]}</dd>
              </div>
            ))}
          </dl>
          <p role="status" class="text-small text-note-text empty:hidden">
            {unknown.length > 0 && words.unknown(unknown.join(' '))}
          </p>
        </div>
      </FormFrame>
    </Dialog>
  );
}

function texts({ title, body }: ReplyErrors): FieldTexts<keyof ReplyForm> {
  const max = countFormat.format(policy.limits.bodyMax);
  return {
    ...(title && {
      title: title === 'required' ? words.titleRequired : words.titleLong(REPLY_TITLE_MAX),
    }),
    ...(body && { body: body === 'required' ? words.bodyRequired : words.bodyLong(max) }),
  };
}
