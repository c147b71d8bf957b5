import { Plus } from 'lucide';
import type { ProjectRecord } from '../../domain/project';
import { t } from '../../i18n';
import { org } from '../../i18n/organisation';
import { ButtonLink } from '../Button/Button';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly projects: readonly ProjectRecord[];
  /** The Client opens no ticket anywhere. */
  readonly closed: boolean;
}

/** A Client's projects, each with its own count of tickets and, while it takes them, the way to a new one. */
export function ProjectList({ projects, closed }: Props) {
  return (
    <ul class="divide-y divide-line border-y border-line bg-surface sm:overflow-hidden sm:rounded-card sm:border sm:shadow-card">
      {projects.map((project) => (
        <li
          key={project.id}
          class="relative flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 wrap-anywhere hover:bg-sunken"
        >
          <div class="min-w-0 grow basis-60">
            <a
              href={`/projets/${project.id}`}
              class="font-semibold text-text no-underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-accent"
            >
              <bdi>{project.name}</bdi>
            </a>
            <p class="text-small text-muted">
              <bdi>{project.address}</bdi>
            </p>
            <p class="text-small tabular-nums">
              {org.projects.openCount(project.openTicketCount)}
              <span class="text-muted"> · {org.projects.allCount(project.ticketCount)}</span>
            </p>
          </div>
          {project.active && !closed && (
            <div class="relative z-10 max-sm:w-full">
              <ButtonLink
                href={`/tickets/nouveau?projet=${project.id}`}
                label={org.actionOn(t.nav.newTicket, project.name)}
                class="max-sm:w-full"
              >
                <Icon node={Plus} />
                {t.nav.newTicket}
              </ButtonLink>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
