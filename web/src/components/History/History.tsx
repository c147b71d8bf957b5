import { HISTORY_FILTERS, type HistoryFilter, matchesFilter } from '../../domain/history';
import type { Entry } from '../../domain/timeline';
import { talk } from '../../i18n/conversation';
import { EarlierEntries, type EarlierProps } from '../Timeline/EarlierEntries';
import { HistoryLine } from './HistoryLine';

interface Props {
  readonly entries: readonly Entry[];
  /** The reader may know of what stays in the team. */
  readonly staff: boolean;
  readonly filter: HistoryFilter;
  readonly onFilter: (filter: HistoryFilter) => void;
  readonly earlier?: EarlierProps | undefined;
}

/** Every action on a ticket, the latest first: who, what, when. */
export function History({ entries, staff, filter, onFilter, earlier }: Props) {
  const shown = entries.filter((entry) => matchesFilter(entry, filter)).reverse();
  return (
    <section aria-labelledby="history" class="pt-4">
      <h2 id="history" class="sr-only">
        {talk.thread.history}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend that nobody needs to see */}
      <div
        role="group"
        aria-label={talk.history.filterLabel}
        class="flex flex-wrap gap-1.5 print:hidden"
      >
        {HISTORY_FILTERS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === filter}
            class="rounded-full border border-line-strong bg-surface px-3 text-small leading-7 hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-weak aria-pressed:font-semibold aria-pressed:text-accent-text"
            onClick={() => onFilter(one)}
          >
            {filterName(one, staff)}
          </button>
        ))}
      </div>
      {shown.length === 0 ? (
        <p role="status" class="py-6 text-muted">
          {talk.history.empty}
        </p>
      ) : (
        <ol class="mt-3 divide-y divide-line rounded-card border border-line bg-surface">
          {shown.map((entry) => (
            <HistoryLine key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      {earlier && (
        <div class="mt-2 flex flex-wrap items-center gap-x-3">
          <EarlierEntries {...earlier} />
          <p class="text-small text-muted">{talk.history.partly}</p>
        </div>
      )}
    </section>
  );
}

function filterName(filter: HistoryFilter, staff: boolean): string {
  const { filters, filtersForClient } = talk.history;
  return (staff ? filters : { ...filters, ...filtersForClient })[filter];
}
