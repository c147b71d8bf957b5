import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { TextField } from '../../components/Field/TextField';
import { FormErrors, hasErrors } from '../../components/FormErrors/FormErrors';
import { emailError } from '../../domain/email';
import { life } from '../../i18n/accountLife';
import type { FieldTexts } from '../../i18n/refusal';
import { typedEmail } from '../../state/typedEmail';
import type { AskMail } from '../../state/useMailRequest';
import { emailText, mailRefusalText } from './accountTexts';
import { InboxPage } from './InboxPage';

const FIELDS = ['email'] as const;

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly submit: string;
  /** What the page after it says of an address. */
  readonly inbox: (email: string) => string;
  readonly ask: AskMail;
  /** The person was led here rather than came. */
  readonly led?: boolean;
}

/** Asks for an address and has a mail sent to it. */
export function MailRequestPage({ title, lead, submit, inbox, ask, led = false }: Props) {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [texts, setTexts] = useState<FieldTexts<'email'>>({});
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [back, setBack] = useState(false);

  const send = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setAttempt(attempt + 1);
    const email = typedEmail.value.trim();
    const error = emailError(email);
    const wrong = error ? { email: emailText(error) } : {};
    setTexts(wrong);
    if (hasErrors(wrong)) return;
    setBusy(true);
    const outcome = await ask(email);
    setBusy(false);
    if (outcome.ok) setSentTo(email);
    else setTexts({ form: mailRefusalText(outcome.problem) });
  };

  if (sentTo !== null) {
    return (
      <InboxPage
        email={sentTo}
        lead={inbox(sentTo)}
        ask={ask}
        onChange={() => {
          setSentTo(null);
          setBack(true);
        }}
      />
    );
  }
  return (
    <CenteredPage title={title} lead={lead} failed={hasErrors(texts)} led={led || back}>
      <form noValidate onSubmit={send} class="grid gap-4">
        <FormErrors
          title={life.mailRequest.notSent}
          fields={FIELDS}
          texts={texts}
          attempt={attempt}
        />
        <TextField
          id="email"
          inputMode="email"
          autocomplete="username"
          label={life.mailRequest.email}
          value={typedEmail.value}
          error={texts.email}
          onInput={(email) => {
            typedEmail.value = email;
          }}
        />
        <Button type="submit" look="primary" busy={busy} class="min-h-10">
          {busy ? life.mailRequest.sending : submit}
        </Button>
        <ButtonLink look="quiet" href="/connexion" class="-mb-2 -ml-3 justify-self-start">
          {life.mailRequest.toSignIn}
        </ButtonLink>
      </form>
    </CenteredPage>
  );
}
