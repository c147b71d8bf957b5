import { EmptyState } from '../../components/EmptyState/EmptyState';
import { LiveList } from '../../components/LiveList/LiveList';
import { ProjectList } from '../../components/ProjectList/ProjectList';
import { org } from '../../i18n/organisation';
import { useArchived } from '../../state/useArchived';
import { useHeading } from '../../state/useHeading';
import { useFormerProjects, useProjectPages } from '../../state/useProjectRecords';

const words = org.projects;

/** `/projets` for a client: the projects that take its tickets, then those where its old ones are. */
export function ClientProjectsPage({ clientId }: { readonly clientId: string }) {
  const heading = useHeading(words.clientTitle);
  const archived = useArchived(clientId);
  const active = useProjectPages(clientId, true);
  const former = useFormerProjects(clientId);
  const hasFormer = former.live.kind === 'ready' && former.live.value.length > 0;
  return (
    <div class="mx-auto max-w-[56rem] pb-10 sm:px-4 md:px-7">
      <h1 ref={heading} tabIndex={-1} class="px-4 pt-4 pb-4 sm:px-0 md:pt-5">
        {words.clientTitle}
      </h1>
      <div class="max-sm:[&>div]:mx-4">
        <LiveList
          live={active.live}
          size={active.size}
          onMore={active.more}
          skeletons={3}
          empty={<EmptyState title={words.empty.clientTitle} text={words.empty.client} />}
        >
          {(projects) => <ProjectList projects={projects} closed={archived} />}
        </LiveList>
      </div>
      {hasFormer && (
        <section aria-labelledby="former-projects" class="pt-6">
          <h2 id="former-projects" class="px-4 sm:px-0">
            {words.former}
          </h2>
          <p class="px-4 pb-2 text-small text-muted sm:px-0">{words.formerHint}</p>
          <LiveList live={former.live} size={former.size} onMore={former.more} empty={null}>
            {(projects) => <ProjectList projects={projects} closed={archived} />}
          </LiveList>
        </section>
      )}
    </div>
  );
}
