import { DensitySwitch } from '../../components/DensitySwitch/DensitySwitch';
import { ExportButton } from '../../components/ExportButton/ExportButton';
import { CONTROL } from '../../components/Field/Field';
import { FilterBar } from '../../components/FilterBar/FilterBar';
import { SavedViews } from '../../components/SavedViews/SavedViews';
import type { SavedView } from '../../domain/people';
import { isSearch } from '../../domain/search';
import { type TeamFilter, TICKET_ORDERS, teamListPath } from '../../domain/teamView';
import type { StaffTicket } from '../../domain/ticket';
import { desk } from '../../i18n/desk';
import type { Navigate } from '../../state/location';

interface Props {
  readonly uid: string;
  readonly views: readonly SavedView[];
  readonly filter: TeamFilter;
  readonly tickets: readonly StaffTicket[];
  readonly there: boolean;
  readonly onNavigate: Navigate;
}

const words = desk.filters;

/** What shapes the list: what narrows it, its order, how close its rows stand, and keeping it all. */
export function ListTools({ uid, views, filter, tickets, there, onNavigate }: Props) {
  return (
    <FilterBar {...{ filter, tickets, there, onNavigate }} pathOf={teamListPath}>
      <SavedViews views={views} filter={filter} />
      <div class="flex items-center gap-2 md:ml-auto">
        <ExportButton uid={uid} filter={filter} />
        {isSearch(filter.search) ? (
          // What words find has an order of its own.
          <p class="py-1 text-small text-muted">{words.foundOrder}</p>
        ) : (
          !filter.period && <OrderSelect filter={filter} onNavigate={onNavigate} />
        )}
        <DensitySwitch />
      </div>
    </FilterBar>
  );
}

/** In which order; a period has its own. */
function OrderSelect({ filter, onNavigate }: Pick<Props, 'filter' | 'onNavigate'>) {
  return (
    <label class="flex items-center gap-2 text-small text-muted">
      <span class="max-sm:sr-only">{words.order}</span>
      <select
        class={`${CONTROL} w-auto! py-1! text-small`}
        value={filter.order}
        onInput={({ currentTarget }) => {
          const order = TICKET_ORDERS.find((name) => name === currentTarget.value);
          if (order) onNavigate(teamListPath({ ...filter, order }));
        }}
      >
        {TICKET_ORDERS.map((order) => (
          <option key={order} value={order}>
            {words.orders[order]}
          </option>
        ))}
      </select>
    </label>
  );
}
