import { CONTROL } from '../Field/Field';

interface Props<Value extends string> {
  readonly label: string;
  /** What the choice of everything is called. */
  readonly any: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onInput: (value: Value | null) => void;
}

/** Narrows a list to one kind of its items. */
export function FilterSelect<Value extends string>({
  label,
  any,
  options,
  value,
  onInput,
}: Props<Value>) {
  return (
    <select
      aria-label={label}
      class={`${CONTROL} w-auto! py-1! text-small`}
      value={value ?? ''}
      onInput={({ currentTarget }) =>
        onInput(options.find((option) => option.value === currentTarget.value)?.value ?? null)
      }
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
