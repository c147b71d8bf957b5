import { TEAM_VIEWS, type TeamFilter, teamListPath } from '../../domain/teamView';
import { t } from '../../i18n';

/** The saved views of the team's list. They are links: each is an address that can be kept and sent. */
export function ViewTabs({ filter }: { readonly filter: TeamFilter }) {
  return (
    <nav aria-label={t.tickets.viewsLabel}>
      <ul class="flex flex-wrap gap-1.5">
        {TEAM_VIEWS.map((view) => (
          <li key={view}>
            <a
              href={teamListPath({ ...filter, view })}
              aria-current={view === filter.view ? 'true' : undefined}
              class="block rounded-full border border-line-strong bg-surface px-3 py-0.5 text-small leading-6 text-text no-underline hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-accent-weak aria-[current]:font-semibold aria-[current]:text-accent-text"
            >
              {t.tickets.views[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
