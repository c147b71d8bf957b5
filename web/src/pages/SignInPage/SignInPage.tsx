import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary';
import { CheckboxField } from '../../components/Field/CheckboxField';
import { PasswordField } from '../../components/Field/PasswordField';
import { TextField } from '../../components/Field/TextField';
import { emailError } from '../../domain/email';
import { t } from '../../i18n/entry';
import { enter, type SignInFailure } from '../../state/session';
import { typedEmail } from '../../state/typedEmail';

interface Errors {
  readonly email?: string;
  readonly password?: string;
  readonly form?: string;
}

/** `/connexion`. The session itself opens the next screen once it is known. */
export function SignInPage() {
  const email = typedEmail.value;
  const [password, setPassword] = useState('');
  const [kept, setKept] = useState(true);
  const [errors, setErrors] = useState<Errors>({});
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setAttempt(attempt + 1);
    const missing = check(email, password);
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    setBusy(true);
    const failure: SignInFailure | null = await enter(email.trim(), password, kept);
    // On success the page stays busy until the session replaces it.
    if (failure) {
      setErrors({ form: t.signIn[failure] });
      setBusy(false);
    }
  };

  return (
    <CenteredPage
      title={t.signIn.title}
      lead={t.signIn.lead}
      failed={Object.keys(errors).length > 0}
    >
      <form noValidate onSubmit={submit} class="grid gap-4">
        {Object.keys(errors).length > 0 && (
          <ErrorSummary title={t.signIn.errorsTitle} errors={listed(errors)} attempt={attempt} />
        )}
        <TextField
          id="email"
          inputMode="email"
          autocomplete="username"
          label={t.signIn.email}
          value={email}
          error={errors.email}
          onInput={(typed) => {
            typedEmail.value = typed;
          }}
        />
        <PasswordField
          id="password"
          label={t.signIn.password}
          value={password}
          error={errors.password}
          onInput={setPassword}
        />
        <CheckboxField id="kept" label={t.signIn.keep} checked={kept} onInput={setKept} />
        <Button type="submit" look="primary" busy={busy} class="min-h-10">
          {busy ? t.signIn.submitting : t.signIn.submit}
        </Button>
        <p class="-mx-3 -mb-2 flex flex-wrap justify-between">
          <ButtonLink look="quiet" href="/mot-de-passe-oublie">
            {t.signIn.forgotten}
          </ButtonLink>
          <ButtonLink look="quiet" href="/inscription">
            {t.signIn.signUp}
          </ButtonLink>
        </p>
      </form>
    </CenteredPage>
  );
}

function check(email: string, password: string): Errors {
  const wrong = emailError(email);
  return {
    ...(wrong && { email: wrong === 'required' ? t.signIn.emailRequired : t.signIn.emailInvalid }),
    ...(password === '' && { password: t.signIn.passwordRequired }),
  };
}

function listed({ email, password, form }: Errors) {
  return [
    ...(email ? [{ fieldId: 'email', text: email }] : []),
    ...(password ? [{ fieldId: 'password', text: password }] : []),
    ...(form ? [{ text: form }] : []),
  ];
}
