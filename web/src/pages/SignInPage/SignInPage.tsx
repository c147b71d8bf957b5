import { useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary';
import { PasswordField } from '../../components/Field/PasswordField';
import { TextField } from '../../components/Field/TextField';
import { t } from '../../i18n/entry';
import { enter, type SignInFailure } from '../../state/session';

interface Errors {
  readonly email?: string;
  readonly password?: string;
  readonly form?: string;
}

/** `/connexion`. The session itself opens the next screen once it is known. */
export function SignInPage() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
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
    const failure: SignInFailure | null = await enter(email.trim(), password);
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
          onInput={setEmail}
        />
        <PasswordField
          id="password"
          label={t.signIn.password}
          value={password}
          error={errors.password}
          onInput={setPassword}
        />
        <Button type="submit" look="primary" busy={busy} class="min-h-10">
          {busy ? t.signIn.submitting : t.signIn.submit}
        </Button>
      </form>
    </CenteredPage>
  );
}

function check(email: string, password: string): Errors {
  const address = email.trim();
  return {
    ...(address === '' ? { email: t.signIn.emailRequired } : {}),
    ...(address !== '' && !/^\S+@\S+$/.test(address) ? { email: t.signIn.emailInvalid } : {}),
    ...(password === '' ? { password: t.signIn.passwordRequired } : {}),
  };
}

function listed({ email, password, form }: Errors) {
  return [
    ...(email ? [{ fieldId: 'email', text: email }] : []),
    ...(password ? [{ fieldId: 'password', text: password }] : []),
    ...(form ? [{ text: form }] : []),
  ];
}
