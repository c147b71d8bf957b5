import { useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { FormErrors, hasErrors } from '../../components/FormErrors/FormErrors';
import { NewPasswordField } from '../../components/NewPasswordField/NewPasswordField';
import { passwordError } from '../../domain/password';
import { life } from '../../i18n/accountLife';
import type { FieldTexts } from '../../i18n/refusal';
import { applyReset } from '../../state/accountCommands';
import { newPasswordText } from '../AccountPages/accountTexts';

const FIELDS = ['newPassword'] as const;

interface Props {
  readonly code: string;
  readonly email: string;
  readonly onDone: () => void;
  /** The link was used or ran out meanwhile. */
  readonly onSpent: () => void;
}

/** The new password of a reset link. */
export function ResetForm({ code, email, onDone, onSpent }: Props) {
  const [password, setPassword] = useState('');
  const [texts, setTexts] = useState<FieldTexts<'newPassword'>>({});
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const error = passwordError(password);
    const wrong = error ? { newPassword: newPasswordText(error) } : {};
    setTexts(wrong);
    setAttempt(attempt + 1);
    if (hasErrors(wrong)) return;
    setBusy(true);
    const outcome = await applyReset(code, password);
    setBusy(false);
    if (outcome.ok) onDone();
    else if (outcome.failure === 'spent') onSpent();
    else if (outcome.failure === 'weak') setTexts({ newPassword: life.newPassword.refused });
    else {
      const tooMany = outcome.failure === 'too_many';
      setTexts({ form: tooMany ? life.link.tooMany : life.link.unreachable });
    }
  };

  return (
    <CenteredPage
      title={life.reset.title}
      lead={life.reset.lead(email)}
      failed={hasErrors(texts)}
      led
    >
      <form noValidate onSubmit={submit} class="grid gap-4">
        <FormErrors
          title={life.reset.errorsTitle}
          fields={FIELDS}
          texts={texts}
          attempt={attempt}
        />
        {/* Tells those who keep passwords whose it is. */}
        <input hidden type="text" autocomplete="username" value={email} readOnly />
        <NewPasswordField
          id="newPassword"
          label={life.reset.password}
          value={password}
          error={texts.newPassword}
          known={[email]}
          onInput={setPassword}
        />
        <Button type="submit" look="primary" busy={busy} class="min-h-10">
          {busy ? life.reset.submitting : life.reset.submit}
        </Button>
      </form>
    </CenteredPage>
  );
}
