import { CONTROL, Field } from './Field';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly autocomplete?: string;
  /** The keyboard that a phone shows. */
  readonly inputMode?: 'text' | 'email';
}

/** A line of text. */
export function TextField({
  id,
  label,
  value,
  onInput,
  hint,
  error,
  autocomplete,
  inputMode = 'text',
}: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          class={CONTROL}
          type="text"
          value={value}
          inputMode={inputMode}
          autocomplete={autocomplete ?? 'off'}
          autocapitalize={inputMode === 'email' ? 'none' : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
