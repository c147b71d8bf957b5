import { DensitySwitch } from '../../components/DensitySwitch/DensitySwitch';
import { FilterBar } from '../../components/FilterBar/FilterBar';
import { LinkTabs } from '../../components/LinkTabs/LinkTabs';
import { boardPath } from '../../domain/board';
import type { SavedView } from '../../domain/people';
import { filterOf, viewOf } from '../../domain/savedViews';
import type { TeamFilter, TeamView } from '../../domain/teamView';
import type { StaffTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { team } from '../../i18n/team';
import type { Navigate } from '../../state/location';

interface Props {
  readonly views: readonly SavedView[];
  readonly filter: TeamFilter;
  readonly tickets: readonly StaffTicket[];
  readonly onNavigate: Navigate;
}

/** Whose tickets; which status is what the columns tell. */
const VIEWS: readonly TeamView[] = ['ouverts', 'miens', 'partages', 'sans-responsable'];

/** What narrows the board: the views and filters of the list, without what the columns say. */
export function BoardTools({ views, filter, tickets, onNavigate }: Props) {
  const own = viewOf(views, filter);
  return (
    <div class="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 pb-3 md:px-5">
      <LinkTabs
        inLine
        class="max-md:w-full"
        label={t.tickets.viewsLabel}
        tabs={[
          ...VIEWS.map((view) => ({
            href: boardPath({ ...filter, view }),
            text: view === 'ouverts' ? team.board.everybody : t.tickets.views[view],
            current: !own && view === filter.view,
          })),
          ...views.map((view) => ({
            href: boardPath(filterOf(view)),
            text: view.name,
            current: view === own,
          })),
        ]}
      />
      <FilterBar
        filter={filter}
        tickets={tickets}
        there
        pathOf={boardPath}
        onNavigate={onNavigate}
        without={['statuses']}
      >
        <DensitySwitch />
      </FilterBar>
    </div>
  );
}
