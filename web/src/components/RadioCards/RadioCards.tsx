import { FieldError } from '../Field/Field';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** One line on what the choice means. */
  readonly hint: string;
}

interface Props<T extends string> {
  readonly id: string;
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T | '';
  readonly onInput: (value: T) => void;
  readonly error?: string | undefined;
}

/** A few exclusive choices that each need explaining. The first one carries the group's id, for links to it. */
export function RadioCards<T extends string>({
  id,
  legend,
  choices,
  value,
  onInput,
  error,
}: Props<T>) {
  return (
    <fieldset
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      aria-describedby={error ? `${id}-error` : undefined}
      class={error ? 'border-l-4 border-urgent pl-3' : ''}
    >
      <legend id={`${id}-legend`} class="font-[620]">
        {legend}
      </legend>
      {error && <FieldError id={`${id}-error`} text={error} />}
      <div class="mt-1.5 grid gap-2 sm:grid-cols-2">
        {choices.map((choice, index) => {
          const inputId = index === 0 ? id : `${id}-${choice.value}`;
          return (
            <div
              key={choice.value}
              class="relative grid grid-cols-[auto_1fr] content-start gap-x-2.5 rounded-control border border-line-strong bg-surface px-3 py-2.5 hover:bg-sunken has-checked:border-accent has-checked:bg-accent-weak has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                id={inputId}
                class="relative z-10 mt-1 size-4 accent-accent outline-none"
                type="radio"
                name={id}
                value={choice.value}
                checked={value === choice.value}
                aria-describedby={`${inputId}-hint`}
                onInput={() => onInput(choice.value)}
              />
              {/* The label's invisible sheet makes the whole card a target. */}
              <label
                for={inputId}
                class="font-[550] after:absolute after:inset-0 after:cursor-pointer"
              >
                {choice.label}
              </label>
              <p id={`${inputId}-hint`} class="col-start-2 text-small text-muted">
                {choice.hint}
              </p>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
