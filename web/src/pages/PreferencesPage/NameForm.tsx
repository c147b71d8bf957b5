import { useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { TextField } from '../../components/Field/TextField';
import { FormErrors, hasErrors } from '../../components/FormErrors/FormErrors';
import type { Account } from '../../domain/people';
import { nameError } from '../../domain/signUp';
import { life } from '../../i18n/accountLife';
import { type FieldTexts, refusalTexts } from '../../i18n/refusal';
import { rename } from '../../state/accountCommands';
import { nameText } from '../AccountPages/accountTexts';

const FIELDS = ['displayName'] as const;

interface Props {
  readonly account: Account;
  /** Told at each attempt whether the form was held back or refused. */
  readonly onFailed: (failed: boolean) => void;
}

/** One's own name, as the team and colleagues read it. */
export function NameForm({ account, onFailed }: Props) {
  // Until it is touched the field follows the account, which can change in another tab.
  const [typed, setTyped] = useState<string | null>(null);
  const [texts, setTexts] = useState<FieldTexts<'displayName'>>({});
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const name = typed ?? account.displayName;

  const show = (wrong: FieldTexts<'displayName'>) => {
    setTexts(wrong);
    setAttempt((count) => count + 1);
    onFailed(hasErrors(wrong));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setSaved(false);
    const error = nameError(name);
    const wrong = error ? { displayName: nameText(error) } : {};
    show(wrong);
    if (hasErrors(wrong)) return;
    setBusy(true);
    const outcome = await rename(name);
    setBusy(false);
    if (outcome.ok) setSaved(true);
    else show(refusalTexts(outcome.problem, FIELDS));
  };

  return (
    <form noValidate onSubmit={submit} class="grid gap-4">
      <FormErrors
        title={life.preferences.nameFailed}
        fields={FIELDS}
        texts={texts}
        attempt={attempt}
      />
      <TextField
        id="displayName"
        autocomplete="name"
        label={life.signUp.name}
        hint={life.signUp.nameHint}
        value={name}
        error={texts.displayName}
        onInput={(next) => {
          setTyped(next);
          setSaved(false);
        }}
      />
      <div class="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" busy={busy}>
          {busy ? life.preferences.saving : life.preferences.nameSubmit}
        </Button>
        <p role="status" class="font-semibold text-ok">
          {saved ? life.preferences.nameSaved : ''}
        </p>
      </div>
    </form>
  );
}
