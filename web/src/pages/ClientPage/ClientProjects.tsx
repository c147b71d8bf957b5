import { EmptyState } from '../../components/EmptyState/EmptyState';
import { LiveList } from '../../components/LiveList/LiveList';
import { ProjectTable } from '../../components/ProjectTable/ProjectTable';
import type { ClientRecord } from '../../domain/client';
import { org } from '../../i18n/organisation';
import { useFormerProjects, useProjectPages } from '../../state/useProjectRecords';

const words = org.clients;

/** A Client's projects as its own users see them, with the counts of that Client alone. */
export function ClientProjects({ client }: { readonly client: ClientRecord }) {
  const active = useProjectPages(client.id, true);
  const former = useFormerProjects(client.id);
  const hasFormer = former.live.kind === 'ready' && former.live.value.length > 0;
  return (
    <>
      <section aria-labelledby="client-projects" class="pt-6">
        <h2 id="client-projects" class="px-4 pb-2 md:px-0">
          {words.projects}
        </h2>
        <div class="max-md:[&>div]:mx-4">
          <LiveList
            live={active.live}
            size={active.size}
            onMore={active.more}
            skeletons={3}
            empty={
              <EmptyState
                text={client.archived ? words.empty.projectsArchived : words.empty.projects}
              />
            }
          >
            {(projects) => <ProjectTable projects={projects} clientNames={null} />}
          </LiveList>
        </div>
      </section>
      {hasFormer && (
        <section aria-labelledby="client-former" class="pt-6">
          <h2 id="client-former" class="px-4 pb-2 md:px-0">
            {words.former}
          </h2>
          <LiveList live={former.live} size={former.size} onMore={former.more} empty={null}>
            {(projects) => <ProjectTable projects={projects} clientNames={null} />}
          </LiveList>
        </section>
      )}
    </>
  );
}
