import { CONTROL, Field } from './Field';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What stands first while nothing is chosen. */
  readonly placeholder: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** One choice out of a list; the browser's own control, which every phone knows. */
export function SelectField({
  id,
  label,
  value,
  onInput,
  placeholder,
  options,
  hint,
  error,
}: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <select
          {...control}
          class={`${CONTROL} min-h-10`}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        >
          <option value="">{placeholder}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
