import type { ProjectRecord } from '../../domain/project';
import { t } from '../../i18n';
import { org } from '../../i18n/organisation';
import { wide } from '../../state/wide';

interface Props {
  readonly projects: readonly ProjectRecord[];
  /** The names of the Clients that are known so far; null where the Client goes without saying. */
  readonly clientNames: ReadonlyMap<string, string> | null;
}

const HEAD = 'px-3 py-2 text-left text-small font-[550] text-muted first:pl-4 last:pr-4';
const CELL = 'px-3 py-1.5 align-middle leading-snug first:pl-4 last:pr-4';
const ROW_LINK =
  'font-[550] text-text no-underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-accent';

/** Projects as the team sees them: a dense table where there is room, the same facts in lines where there is not. */
export function ProjectTable(props: Props) {
  return wide.value ? <Wide {...props} /> : <Narrow {...props} />;
}

function Wide({ projects, clientNames }: Props) {
  const words = org.projects;
  return (
    <div class="overflow-hidden rounded-card border border-line bg-surface shadow-card">
      <table class="w-full table-fixed border-collapse">
        <thead class="border-b border-line bg-sunken">
          <tr>
            <th scope="col" class={HEAD}>
              {words.columnProject}
            </th>
            {clientNames && (
              <th scope="col" class={`${HEAD} w-[34%]`}>
                {words.columnClients}
              </th>
            )}
            <th scope="col" class={`${HEAD} w-24 text-right!`}>
              {words.columnOpen}
            </th>
            <th scope="col" class={`${HEAD} w-24 text-right!`}>
              {words.columnAll}
            </th>
          </tr>
        </thead>
        <tbody class="divide-y divide-line">
          {projects.map((project) => (
            <tr key={project.id} class="relative hover:bg-sunken">
              <td class={CELL}>
                <a
                  href={`/projets/${project.id}`}
                  class={`${ROW_LINK} block wrap-anywhere`}
                  dir="auto"
                >
                  {project.name}
                </a>
                <span class="block text-small wrap-anywhere text-muted">
                  <bdi>{project.address}</bdi>
                </span>
              </td>
              {clientNames && (
                <td class={`${CELL} text-small wrap-anywhere`}>
                  {clientsOf(project, clientNames)}
                </td>
              )}
              <td class={`${CELL} text-right tabular-nums`}>{project.openTicketCount}</td>
              <td class={`${CELL} text-right text-muted tabular-nums`}>{project.ticketCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Narrow({ projects, clientNames }: Props) {
  return (
    <ul class="divide-y divide-line border-y border-line bg-surface">
      {projects.map((project) => (
        <li
          key={project.id}
          class="relative grid grid-cols-[minmax(0,1fr)] gap-0.5 px-4 py-2.5 wrap-anywhere hover:bg-sunken"
        >
          <a href={`/projets/${project.id}`} class={ROW_LINK}>
            <bdi>{project.name}</bdi>
          </a>
          <span class="text-small text-muted">
            <bdi>{project.address}</bdi>
          </span>
          <span class="text-small text-muted">
            {clientNames && <>{clientsOf(project, clientNames)} · </>}
            <span class="tabular-nums">{org.projects.openCount(project.openTicketCount)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** As many names as fit beside a project. */
const NAMES_SHOWN = 2;

function clientsOf({ clientIds }: ProjectRecord, names: ReadonlyMap<string, string>): string {
  if (clientIds.length === 0) return org.projects.noClient;
  const known = clientIds.flatMap((id) => names.get(id) ?? []).slice(0, NAMES_SHOWN);
  const hidden = clientIds.length - known.length;
  if (known.length === 0) return t.loading;
  return hidden > 0 ? `${known.join(', ')} ${org.projects.moreClients(hidden)}` : known.join(', ');
}
