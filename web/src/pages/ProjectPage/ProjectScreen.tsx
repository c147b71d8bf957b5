import { ArrowLeft } from 'lucide';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { Icon } from '../../components/Icon/Icon';
import { LiveList } from '../../components/LiveList/LiveList';
import { Tag } from '../../components/Tag/Tag';
import { TicketList } from '../../components/TicketList/TicketList';
import { TicketTable } from '../../components/TicketTable/TicketTable';
import type { Account } from '../../domain/people';
import type { ProjectRecord } from '../../domain/project';
import { isStaffTicket } from '../../domain/ticket';
import { org } from '../../i18n/organisation';
import { useArchived } from '../../state/useArchived';
import { useHeading } from '../../state/useHeading';
import { useProjectTickets } from '../../state/useProjectRecords';
import { ProjectActions } from './ProjectActions';
import { ProjectClients } from './ProjectClients';

interface Props {
  readonly account: Account;
  /** The reader's Client; null for the team. */
  readonly scope: string | null;
  readonly project: ProjectRecord;
}

const words = org.projects;

/** A project that is there: what it is on top, its tickets below. */
export function ProjectScreen({ account, scope, project }: Props) {
  const heading = useHeading(project.name);
  const { live, size, more } = useProjectTickets(scope, project.id);
  const archived = useArchived(scope);
  const forStaff = scope === null;
  return (
    <div class="max-w-[1240px] pb-10 md:px-7">
      <header class="grid gap-x-6 gap-y-3 px-4 py-4 md:grid-cols-[minmax(0,1fr)_auto] md:px-0 md:py-5">
        <div class="min-w-0 wrap-anywhere">
          <a
            href="/projets"
            class="inline-flex items-center gap-1.5 text-small text-accent-text no-underline hover:underline"
          >
            <Icon node={ArrowLeft} size={14} />
            {words.back}
          </a>
          <h1 ref={heading} tabIndex={-1} class="mt-0.5">
            <bdi>{project.name}</bdi>
          </h1>
          <p class="text-muted">
            <bdi>{project.address}</bdi>
          </p>
          <p class="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-small tabular-nums">
            <span role="status">
              {words.openCount(project.openTicketCount)} · {words.allCount(project.ticketCount)}
            </span>
            {!project.active && <Tag text={forStaff ? words.archivedTag : words.closedTag} />}
          </p>
          {forStaff && <ProjectClients account={account} clientIds={project.clientIds} />}
        </div>
        <ProjectActions account={account} project={project} closed={archived} />
      </header>
      <h2 class="px-4 pb-2 md:px-0">{words.tickets}</h2>
      <div class="max-md:[&>div]:mx-4">
        <LiveList
          live={live}
          size={size}
          onMore={more}
          empty={
            <EmptyState
              text={project.active && !archived ? words.empty.tickets : words.empty.ticketsClosed}
            />
          }
        >
          {(tickets) =>
            forStaff ? (
              <TicketTable tickets={tickets.filter(isStaffTicket)} />
            ) : (
              <TicketList tickets={tickets} />
            )
          }
        </LiveList>
      </div>
    </div>
  );
}
