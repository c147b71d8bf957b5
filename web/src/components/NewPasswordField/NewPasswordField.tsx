import { PASSWORD_MIN, passwordStrength, type Strength } from '../../domain/password';
import { life } from '../../i18n/accountLife';
import { PasswordField } from '../Field/PasswordField';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly error?: string | undefined;
  /** The person's own name and address, which make no password stronger. */
  readonly known: readonly string[];
}

const BARS: readonly Strength[] = ['weak', 'fair', 'strong'];
const COLOURS: Readonly<Record<Strength, string>> = {
  too_short: 'bg-line-strong',
  weak: 'bg-waiting',
  fair: 'bg-accepted',
  strong: 'bg-ok',
  too_long: 'bg-line-strong',
};

/** A password to choose, with how well it resists: in words, which are also spoken, beside the bars. */
export function NewPasswordField({ id, label, value, onInput, error, known }: Props) {
  const strength = passwordStrength(value, known);
  const reached = BARS.indexOf(strength);
  return (
    <div>
      <PasswordField
        id={id}
        label={label}
        hint={life.newPassword.hint(PASSWORD_MIN)}
        value={value}
        error={error}
        autocomplete="new-password"
        onInput={onInput}
      />
      <span aria-hidden="true" class="mt-2 grid grid-cols-3 gap-1">
        {BARS.map((bar, index) => (
          <span
            key={bar}
            class={`h-1.5 rounded-full ${index <= reached ? COLOURS[strength] : 'bg-line'}`}
          />
        ))}
      </span>
      {/* The words stay the same while the strength does, so that not each stroke is spoken. */}
      <p aria-live="polite" class="mt-1 min-h-5 text-small text-muted">
        {value === '' ? '' : life.newPassword.strength[strength]}
      </p>
    </div>
  );
}
