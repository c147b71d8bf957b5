import { MAIL_CHOICES, type MailChoice, type MailKind } from '../../domain/mailPreferences';
import { life } from '../../i18n/accountLife';

interface Props {
  readonly kind: MailKind;
  readonly value: MailChoice;
  readonly onInput: (value: MailChoice) => void;
}

/** How soon one kind of news is mailed: one of three. */
export function MailRow({ kind, value, onInput }: Props) {
  const id = `mails-${kind}`;
  return (
    <fieldset
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      class="py-2.5 sm:grid sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:gap-x-4"
    >
      {/* A legend takes no place in a grid. */}
      <span id={`${id}-legend`} class="font-[550]">
        {life.mails.kind[kind]}
      </span>
      <div class="flex flex-wrap gap-x-4 gap-y-0.5 max-sm:mt-1 max-sm:grid">
        {MAIL_CHOICES.map((choice) => (
          <label key={choice} class="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              class="size-4 shrink-0 accent-accent"
              name={id}
              value={choice}
              checked={value === choice}
              onInput={() => onInput(choice)}
            />
            {life.mails.choice[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
