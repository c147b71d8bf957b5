import { CONTROL, Field } from './Field';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly rows?: number;
}

/** Several lines of plain text; grows with what is written where the browser knows how. Ctrl+Enter sends its form. */
export function TextArea({ id, label, value, onInput, hint, error, rows = 6 }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...control}
          class={`${CONTROL} field-sizing-content min-h-24 max-h-[50vh] min-w-0 max-w-full wrap-anywhere`}
          rows={rows}
          value={value}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.currentTarget.form?.requestSubmit();
            }
          }}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
