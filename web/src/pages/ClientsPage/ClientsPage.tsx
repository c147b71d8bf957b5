import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { ClientDialog } from '../../components/ClientDialog/ClientDialog';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { Icon } from '../../components/Icon/Icon';
import { LinkTabs } from '../../components/LinkTabs/LinkTabs';
import { LiveList } from '../../components/LiveList/LiveList';
import { SearchBox } from '../../components/SearchBox/SearchBox';
import { listPath, parseListView } from '../../domain/listView';
import type { Account } from '../../domain/people';
import { matchesSearch } from '../../domain/search';
import { org } from '../../i18n/organisation';
import { announce } from '../../state/announcer';
import type { Navigate } from '../../state/location';
import { useClientPages } from '../../state/useClientRecords';
import { useHeading } from '../../state/useHeading';
import { ClientRows } from './ClientRows';

interface Props {
  readonly account: Account;
  readonly query: Readonly<Record<string, string>>;
  readonly onNavigate: Navigate;
}

const words = org.clients;
const PATH = '/administration/clients';

/** `/administration/clients`: whom Vigidev serves, and whom it no longer does. */
export function ClientsPage({ account, query, onNavigate }: Props) {
  const heading = useHeading(words.title);
  const view = parseListView(query);
  const { archived, search } = view;
  const { live, size, more } = useClientPages(archived, search.trim() !== '');
  const [creating, setCreating] = useState(false);
  const create = (
    <Button look="primary" onClick={() => setCreating(true)}>
      <Icon node={Plus} />
      {words.create}
    </Button>
  );
  return (
    <div class="max-w-[72rem] pb-10 md:px-7">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4 md:px-0">
        <h1 ref={heading} tabIndex={-1} class="max-md:grow">
          {words.title}
        </h1>
        <LinkTabs
          class="max-md:order-1 max-md:w-full"
          label={words.tabs}
          tabs={[false, true].map((put) => ({
            href: listPath(PATH, { ...view, archived: put }),
            text: put ? words.archived : words.active,
            current: put === archived,
          }))}
        />
        <SearchBox
          class="max-md:order-2 max-md:w-full md:w-56"
          label={words.search}
          placeholder={words.searchHint}
          value={search}
          onInput={(text) => onNavigate(listPath(PATH, { ...view, search: text }), true)}
        />
        <div class="md:ml-auto">{create}</div>
      </div>
      <div class="max-md:[&>div]:mx-4">
        <LiveList
          live={live}
          size={size}
          onMore={more}
          empty={<EmptyState text={archived ? words.empty.archived : words.empty.active} />}
        >
          {(clients) => (
            <ClientRows clients={clients.filter(({ name }) => matchesSearch(search, name))} />
          )}
        </LiveList>
      </div>
      {creating && (
        <ClientDialog
          uid={account.uid}
          client={null}
          onSaved={(id, name) => {
            setCreating(false);
            announce(words.createdDone(name));
            onNavigate(`${PATH}/${id}`);
          }}
          onClose={() => setCreating(false)}
        />
      )}
    </div>
  );
}
