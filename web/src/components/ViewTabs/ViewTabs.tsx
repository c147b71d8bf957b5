import { TEAM_VIEWS, type TeamFilter, teamListPath } from '../../domain/teamView';
import { t } from '../../i18n';
import { LinkTabs } from '../LinkTabs/LinkTabs';

/** The saved views of the team's list. */
export function ViewTabs({ filter }: { readonly filter: TeamFilter }) {
  const tabs = TEAM_VIEWS.map((view) => ({
    href: teamListPath({ ...filter, view }),
    text: t.tickets.views[view],
    current: view === filter.view,
  }));
  return <LinkTabs label={t.tickets.viewsLabel} tabs={tabs} />;
}
