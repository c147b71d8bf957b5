import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { FormErrors } from '../../components/FormErrors/FormErrors';
import { Notice } from '../../components/Notice/Notice';
import {
  changedChoices,
  choosing,
  type MailChoices,
  type MailKind,
  type MailPreferences,
  mailChoice,
  mailKinds,
} from '../../domain/mailPreferences';
import type { Account } from '../../domain/people';
import type { Outcome } from '../../domain/problem';
import { life } from '../../i18n/accountLife';
import { useForm } from '../../state/useForm';
import { MailRow } from './MailRow';

interface Props {
  readonly account: Account;
  readonly onSend: (preferences: MailPreferences) => Promise<Outcome<unknown>>;
  /** Told at each attempt whether the form was refused. */
  readonly onFailed: (failed: boolean) => void;
}

const NO_FIELDS = [] as const;
const words = life.mails;

/** What one is mailed, kind by kind, and how soon. */
export function MailForm({ account, onSend, onFailed }: Props) {
  // What is not touched follows the account: a link in a mail changes it too.
  const [touched, setTouched] = useState<MailChoices>({});
  const [told, setTold] = useState('');
  const form = useForm<never>(NO_FIELDS);
  const { preferences } = account;
  useEffect(() => {
    // What the account has taken over is not touched any more.
    setTouched((before) => changedChoices(preferences, before));
  }, [preferences]);
  const choice = (kind: MailKind) => touched[kind] ?? mailChoice(preferences, kind);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (form.busy) return;
    setTold('');
    const changed = changedChoices(preferences, touched);
    if (Object.keys(changed).length === 0) {
      setTold(words.unchanged);
      return;
    }
    const done = await form.submit({}, () => onSend(choosing(changed)));
    onFailed(!done);
    if (done) setTold(words.saved);
  };

  return (
    <form noValidate onSubmit={submit} class="grid gap-4">
      {account.bounce && <Notice title={words.bouncedTitle}>{words.bounced(account.email)}</Notice>}
      <FormErrors
        title={words.failed}
        fields={NO_FIELDS}
        texts={form.errors}
        attempt={form.attempt}
      />
      <p class="-mt-2 text-muted">{words.intro}</p>
      <div class="divide-y divide-line">
        {mailKinds(account.role).map((kind) => (
          <MailRow
            key={kind}
            kind={kind}
            value={choice(kind)}
            onInput={(chosen) => {
              setTouched({ ...touched, [kind]: chosen });
              setTold('');
            }}
          />
        ))}
      </div>
      <div class="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" busy={form.busy}>
          {form.busy ? life.preferences.saving : words.submit}
        </Button>
        <p role="status" class="font-semibold text-ok">
          {told}
        </p>
      </div>
    </form>
  );
}
