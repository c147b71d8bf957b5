import { useState } from 'preact/hooks';
import { matchesSearch } from '../../domain/search';
import { org } from '../../i18n/organisation';
import { FieldError } from '../Field/Field';
import { SearchBox } from '../SearchBox/SearchBox';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly searchLabel: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
  readonly onInput: (chosen: readonly string[]) => void;
}

/** As many as it takes from this count on, a list is worth searching. */
const SEARCH_FROM = 8;

/** Any number of choices out of a list, as boxes to tick; a long list can be searched. What is ticked never hides. */
export function MultiChoice({
  id,
  legend,
  hint,
  searchLabel,
  choices,
  chosen,
  error,
  onInput,
}: Props) {
  const [search, setSearch] = useState('');
  const found = choices.filter(
    ({ value, label }) => chosen.includes(value) || matchesSearch(search, label),
  );
  const none = !choices.some(({ label }) => matchesSearch(search, label));
  const toggle = (value: string, ticked: boolean) =>
    onInput(ticked ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      class={error ? 'border-l-4 border-urgent pl-3' : ''}
    >
      <legend class="font-[620]">{legend}</legend>
      <p id={`${id}-hint`} class="text-small text-muted">
        {hint}
      </p>
      {error && <FieldError id={`${id}-error`} text={error} />}
      {choices.length >= SEARCH_FROM && (
        <SearchBox
          class="mt-1.5"
          label={searchLabel}
          placeholder={searchLabel}
          value={search}
          onInput={setSearch}
        />
      )}
      <div
        hidden={choices.length === 0}
        class="mt-1.5 max-h-64 overflow-y-auto rounded-control border border-line-strong bg-surface"
      >
        {found.map(({ value, label }) => (
          <label
            key={value}
            class="flex min-h-10 items-center gap-2.5 px-3 py-1.5 wrap-anywhere hover:bg-sunken"
          >
            <input
              type="checkbox"
              class="size-4 shrink-0 accent-accent"
              checked={chosen.includes(value)}
              onInput={(event) => toggle(value, event.currentTarget.checked)}
            />
            <bdi class="min-w-0">{label}</bdi>
          </label>
        ))}
        {none && <p class="px-3 py-2 text-small text-muted">{org.projects.choice.noMatch}</p>}
      </div>
      <p role="status" class="mt-1 text-small text-muted">
        {org.projects.choice.chosen(chosen.length)}
      </p>
    </fieldset>
  );
}
