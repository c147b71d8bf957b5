import type { SavedView } from '../../domain/people';
import { filterOf, viewOf } from '../../domain/savedViews';
import { TEAM_VIEWS, type TeamFilter, teamListPath } from '../../domain/teamView';
import { t } from '../../i18n';
import { countFormat } from '../../i18n/dates';
import { COUNTED_MAX, type TicketCounts } from '../../state/useTicketCounts';
import { LinkTabs } from '../LinkTabs/LinkTabs';

interface Props {
  readonly filter: TeamFilter;
  /** The views that the person keeps. */
  readonly views: readonly SavedView[];
  readonly counts: TicketCounts;
}

/** The views of the team's list, those that everybody has and then one's own, with what each holds. */
export function ViewTabs({ filter, views, counts }: Props) {
  const own = viewOf(views, filter);
  const tabs = TEAM_VIEWS.map((view) => {
    const href = teamListPath({ ...filter, view });
    const text = t.tickets.views[view];
    return {
      href,
      text,
      count: countText(counts.get(href)),
      current: !own && view === filter.view,
    };
  });
  const kept = views.map((view) => ({
    href: teamListPath(filterOf(view)),
    text: view.name,
    count: null,
    current: view === own,
  }));
  return <LinkTabs inLine label={t.tickets.viewsLabel} tabs={[...tabs, ...kept]} />;
}

/** A count as it is said; beyond what is counted, that there are more. */
export function countText(count: number | undefined): string | null {
  if (count === undefined) return null;
  return count < COUNTED_MAX
    ? countFormat.format(count)
    : `${countFormat.format(COUNTED_MAX - 1)}+`;
}
