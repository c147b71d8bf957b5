import { useState } from 'preact/hooks';
import { rangeError } from '../../domain/figurePeriod';
import type { DayRange } from '../../domain/figures';
import type { Day } from '../../domain/parisDay';
import { figureTexts as words } from '../../i18n/figures';
import { Button } from '../Button/Button';
import { CONTROL, FieldError } from '../Field/Field';

interface Props {
  readonly range: DayRange;
  readonly today: Day;
  readonly onApply: (range: DayRange) => void;
}

const ERROR_ID = 'range-error';

/** The two days of one's own period. */
export function RangeForm({ range, today, onApply }: Props) {
  const [typed, setTyped] = useState<DayRange>({ from: range.from, to: range.to });
  const [error, setError] = useState<ReturnType<typeof rangeError>>(null);
  const field = (name: 'from' | 'to', label: string) => (
    <label class="grid min-w-0 gap-1 text-small">
      {label}
      <input
        type="date"
        class={`${CONTROL} px-2! py-1!`}
        value={typed[name]}
        max={today}
        aria-invalid={error !== null}
        aria-describedby={error ? ERROR_ID : undefined}
        onInput={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      noValidate
      class="grid gap-3 p-1"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = rangeError(typed, today);
        setError(wrong);
        if (!wrong) onApply(typed);
      }}
    >
      <div class="grid grid-cols-2 gap-2">
        {field('from', words.from)}
        {field('to', words.to)}
      </div>
      {error && (
        <div role="alert">
          <FieldError id={ERROR_ID} text={words.rangeErrors[error]} />
        </div>
      )}
      <Button type="submit" look="primary">
        {words.apply}
      </Button>
    </form>
  );
}
