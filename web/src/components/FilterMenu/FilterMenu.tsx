import { useState } from 'preact/hooks';
import { matchesSearch } from '../../domain/search';
import { desk } from '../../i18n/desk';
import { Disclosure } from '../Disclosure/Disclosure';
import { CONTROL } from '../Field/Field';
import { SearchBox } from '../SearchBox/SearchBox';

/** One of several values that a list can be narrowed to. */
export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  readonly chosen: readonly string[];
  readonly onInput: (chosen: readonly string[]) => void;
  /** Called when the choices are about to be seen. */
  readonly onOpen?: (() => void) | undefined;
}

/** From this count on a list of choices is worth searching. */
const SEARCH_FROM = 8;
const BUTTON = `${CONTROL} flex! w-auto! items-center gap-1.5 py-1! pr-2! text-small whitespace-nowrap hover:bg-sunken`;
const IN_USE = 'border-accent! bg-accent-weak! font-semibold text-accent-text!';

/** A button that opens boxes to tick; any number of them narrows the list, at once. */
export function FilterMenu({ label, choices, chosen, onInput, onOpen }: Props) {
  return (
    <Disclosure
      class={`${BUTTON} ${chosen.length > 0 ? IN_USE : ''}`}
      onOpen={onOpen}
      label={
        <>
          {label}
          {chosen.length > 0 && (
            <span class="tabular-nums">
              <span aria-hidden="true">{chosen.length}</span>
              <span class="sr-only">, {desk.filters.chosen(chosen.length)}</span>
            </span>
          )}
        </>
      }
    >
      {() => <Boxes {...{ label, choices, chosen, onInput }} />}
    </Disclosure>
  );
}

function Boxes({ label, choices, chosen, onInput }: Omit<Props, 'onOpen'>) {
  const [search, setSearch] = useState('');
  const found = choices.filter(
    ({ value, label: name }) => chosen.includes(value) || matchesSearch(search, name),
  );
  const tick = (value: string, on: boolean) =>
    onInput(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <fieldset>
      <legend class="sr-only">{label}</legend>
      {choices.length >= SEARCH_FROM && (
        <SearchBox
          class="mb-1.5"
          label={desk.filters.searchIn(label)}
          placeholder={desk.filters.searchHint}
          value={search}
          onInput={setSearch}
        />
      )}
      <div class="max-h-72 overflow-y-auto">
        {found.map(({ value, label: name }) => (
          <label
            key={value}
            class="flex min-h-9 items-center gap-2.5 rounded-control px-2 py-1 text-small wrap-anywhere hover:bg-sunken"
          >
            <input
              type="checkbox"
              class="size-4 shrink-0 accent-accent"
              checked={chosen.includes(value)}
              onInput={({ currentTarget }) => tick(value, currentTarget.checked)}
            />
            <bdi class="min-w-0">{name}</bdi>
          </label>
        ))}
        {found.length === 0 && (
          <p class="px-2 py-1.5 text-small text-muted">{desk.filters.noMatch}</p>
        )}
      </div>
    </fieldset>
  );
}
