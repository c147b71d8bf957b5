import { Plus } from 'lucide';
import { ButtonLink } from '../../components/Button/Button';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { Icon } from '../../components/Icon/Icon';
import { LinkTabs } from '../../components/LinkTabs/LinkTabs';
import { LiveList } from '../../components/LiveList/LiveList';
import { ProjectTable } from '../../components/ProjectTable/ProjectTable';
import { SearchBox } from '../../components/SearchBox/SearchBox';
import { listPath, parseListView } from '../../domain/listView';
import type { Account } from '../../domain/people';
import { can } from '../../domain/policy';
import type { ProjectRecord } from '../../domain/project';
import { matchesSearch } from '../../domain/search';
import { org } from '../../i18n/organisation';
import type { Navigate } from '../../state/location';
import { useClientNames } from '../../state/useClientRecords';
import { useHeading } from '../../state/useHeading';
import { useProjectPages } from '../../state/useProjectRecords';

interface Props {
  readonly account: Account;
  readonly query: Readonly<Record<string, string>>;
  readonly onNavigate: Navigate;
}

const words = org.projects;
const PATH = '/projets';

/** `/projets` for the team: one dense table; its view and search in the address. */
export function TeamProjectsPage({ account, query, onNavigate }: Props) {
  const view = parseListView(query);
  const heading = useHeading(words.title);
  const searching = view.search.trim() !== '';
  const { live, size, more } = useProjectPages(null, !view.archived, searching);
  const found = (projects: readonly ProjectRecord[]) =>
    projects.filter(({ name, address }) => matchesSearch(view.search, name, address));
  const shown = live.kind === 'ready' ? found(live.value) : [];
  const clientNames = useClientNames(shown.flatMap(({ clientIds }) => clientIds.slice(0, 2)));
  const manages = can(account.role, 'manage_projects');
  const all = live.kind === 'ready' ? live.value.length : 0;
  return (
    <div class="pb-10 md:px-7">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4 md:px-0">
        <h1 ref={heading} tabIndex={-1} class="max-md:grow">
          {words.title}
        </h1>
        <LinkTabs
          class="max-md:order-1 max-md:w-full"
          label={words.tabs}
          tabs={[false, true].map((archived) => ({
            href: listPath(PATH, { ...view, archived }),
            text: archived ? words.archived : words.active,
            current: archived === view.archived,
          }))}
        />
        <SearchBox
          class="max-md:order-2 max-md:w-full md:w-64"
          label={words.search}
          placeholder={words.searchHint}
          value={view.search}
          onInput={(search) => onNavigate(listPath(PATH, { ...view, search }), true)}
        />
        <p role="status" class="text-small text-muted tabular-nums max-md:order-3">
          {words.shown(shown.length, all >= size)}
        </p>
        {manages && (
          <ButtonLink href="/projets/nouveau" look="primary" class="md:ml-auto">
            <Icon node={Plus} />
            {words.create}
          </ButtonLink>
        )}
      </div>
      <div class="max-md:[&>div]:mx-4">
        <LiveList live={live} size={size} onMore={more} empty={empty()}>
          {() =>
            shown.length > 0 ? (
              <ProjectTable projects={shown} clientNames={clientNames} />
            ) : (
              <EmptyState text={words.empty.search}>
                <ButtonLink href={listPath(PATH, { ...view, search: '' })}>
                  {words.choice.clear}
                </ButtonLink>
              </EmptyState>
            )
          }
        </LiveList>
      </div>
    </div>
  );

  function empty() {
    if (view.archived) return <EmptyState text={words.empty.archived} />;
    if (!manages) return <EmptyState text={words.empty.active} />;
    return (
      <EmptyState text={words.empty.manage}>
        <ButtonLink href="/projets/nouveau" look="primary">
          {words.create}
        </ButtonLink>
      </EmptyState>
    );
  }
}
