import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { TextField } from '../../components/Field/TextField';
import { FormErrors, hasErrors } from '../../components/FormErrors/FormErrors';
import { NewPasswordField } from '../../components/NewPasswordField/NewPasswordField';
import type { Problem } from '../../domain/problem';
import { type SignUpForm as Form, validateSignUp } from '../../domain/signUp';
import { t } from '../../i18n';
import { life } from '../../i18n/accountLife';
import { FIELDS, refusalTexts, type SignUpTexts, validationTexts } from './signUpErrors';

interface Props {
  readonly form: Form;
  readonly sending: boolean;
  /** A link of an invitation led here. */
  readonly invited: boolean;
  /** The person came back to correct it. */
  readonly led: boolean;
  readonly onInput: (part: Partial<Form>) => void;
  readonly onSend: () => Promise<Problem | null>;
}

/** What it takes to get an account. Everything typed stays until it is sent. */
export function SignUpForm({ form, sending, invited, led, onInput, onSend }: Props) {
  const [texts, setTexts] = useState<SignUpTexts>({});
  const [attempt, setAttempt] = useState(0);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (sending) return;
    const wrong = validationTexts(validateSignUp(form));
    setTexts(wrong);
    setAttempt(attempt + 1);
    if (hasErrors(wrong)) return;
    const problem = await onSend();
    if (problem) setTexts(refusalTexts(problem));
  };

  return (
    <CenteredPage
      title={life.signUp.title}
      lead={invited ? life.signUp.invited : life.signUp.lead}
      failed={hasErrors(texts)}
      led={led}
    >
      <form noValidate onSubmit={submit} class="grid gap-4">
        <FormErrors
          title={texts.form ? life.mailRequest.notSent : life.signUp.errorsTitle}
          fields={FIELDS}
          texts={texts}
          attempt={attempt}
        />
        <TextField
          id="email"
          inputMode="email"
          autocomplete="username"
          label={life.mailRequest.email}
          hint={life.signUp.emailHint}
          value={form.email}
          error={texts.email}
          onInput={(email) => onInput({ email })}
        />
        <TextField
          id="displayName"
          autocomplete="name"
          label={life.signUp.name}
          hint={life.signUp.nameHint}
          value={form.displayName}
          error={texts.displayName}
          onInput={(displayName) => onInput({ displayName })}
        />
        <NewPasswordField
          id="password"
          label={t.signIn.password}
          value={form.password}
          error={texts.password}
          known={[form.email, form.displayName]}
          onInput={(password) => onInput({ password })}
        />
        <Button type="submit" look="primary" busy={sending} class="min-h-10">
          {sending ? life.mailRequest.sending : life.signUp.submit}
        </Button>
        <p class="-mb-2 flex flex-wrap items-center text-small text-muted">
          {life.signUp.haveAccount}
          <ButtonLink look="quiet" href="/connexion">
            {t.signIn.submit}
          </ButtonLink>
        </p>
      </form>
    </CenteredPage>
  );
}
