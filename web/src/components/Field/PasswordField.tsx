import { Eye, EyeOff } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/entry';
import { Icon } from '../Icon/Icon';
import { CONTROL, Field } from './Field';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Which password it is, for those who keep them. */
  readonly autocomplete?: 'current-password' | 'new-password';
}

/** A password; can be shown, because a phone's keyboard makes mistakes that dots hide. */
export function PasswordField({
  id,
  label,
  value,
  onInput,
  hint,
  error,
  autocomplete = 'current-password',
}: Props) {
  const [shown, setShown] = useState(false);
  const shared = {
    class: `${CONTROL} pr-11`,
    value,
    autocomplete,
    onInput: (event: Event & { readonly currentTarget: HTMLInputElement }) =>
      onInput(event.currentTarget.value),
  } as const;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <div class="relative">
          {shown ? (
            <input {...control} {...shared} type="text" autocapitalize="none" spellcheck={false} />
          ) : (
            <input {...control} {...shared} type="password" />
          )}
          <button
            type="button"
            class="absolute inset-y-0 right-0 grid w-10 place-items-center rounded-control text-muted hover:text-text"
            aria-label={shown ? t.signIn.hidePassword : t.signIn.showPassword}
            onClick={() => setShown(!shown)}
          >
            <Icon node={shown ? EyeOff : Eye} />
          </button>
        </div>
      )}
    </Field>
  );
}
