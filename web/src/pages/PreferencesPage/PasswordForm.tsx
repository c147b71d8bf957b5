import { useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { PasswordField } from '../../components/Field/PasswordField';
import { FormErrors, hasErrors } from '../../components/FormErrors/FormErrors';
import { NewPasswordField } from '../../components/NewPasswordField/NewPasswordField';
import type { Account } from '../../domain/people';
import { life } from '../../i18n/accountLife';
import { changePassword } from '../../state/accountCommands';
import { FIELDS, failureTexts, type PasswordTexts, validationTexts } from './passwordErrors';

interface Props {
  readonly account: Account;
  /** Told at each attempt whether the form was held back or refused. */
  readonly onFailed: (failed: boolean) => void;
}

/** A new password, for whoever knows the current one. */
export function PasswordForm({ account, onFailed }: Props) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [texts, setTexts] = useState<PasswordTexts>({});
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [changed, setChanged] = useState(false);

  const show = (wrong: PasswordTexts) => {
    setTexts(wrong);
    setAttempt((count) => count + 1);
    onFailed(hasErrors(wrong));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setChanged(false);
    const wrong = validationTexts(current, next);
    show(wrong);
    if (hasErrors(wrong)) return;
    setBusy(true);
    const failure = await changePassword(current, next);
    setBusy(false);
    if (failure) {
      show(failureTexts(failure));
      return;
    }
    setCurrent('');
    setNext('');
    setChanged(true);
  };

  return (
    <form noValidate onSubmit={submit} class="grid gap-4">
      <FormErrors
        title={life.preferences.passwordFailed}
        fields={FIELDS}
        texts={texts}
        attempt={attempt}
      />
      {/* Tells those who keep passwords whose it is. */}
      <input hidden type="text" autocomplete="username" value={account.email} readOnly />
      <PasswordField
        id="currentPassword"
        label={life.preferences.current}
        value={current}
        error={texts.currentPassword}
        onInput={setCurrent}
      />
      <NewPasswordField
        id="newPassword"
        label={life.preferences.next}
        value={next}
        error={texts.newPassword}
        known={[account.email, account.displayName]}
        onInput={setNext}
      />
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {busy ? life.preferences.saving : life.preferences.passwordSubmit}
        </Button>
        <p role="status" class="mt-3 font-semibold text-ok empty:sr-only">
          {changed ? life.preferences.passwordSaved : ''}
        </p>
      </div>
    </form>
  );
}
