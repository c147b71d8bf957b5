import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { ClientDialog } from '../../components/ClientDialog/ClientDialog';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { Icon } from '../../components/Icon/Icon';
import { LinkTabs } from '../../components/LinkTabs/LinkTabs';
import { LiveList } from '../../components/LiveList/LiveList';
import { listPath, parseListView } from '../../domain/listView';
import { org } from '../../i18n/organisation';
import { announce } from '../../state/announcer';
import type { Navigate } from '../../state/location';
import { useClientPages } from '../../state/useClientRecords';
import { useHeading } from '../../state/useHeading';

interface Props {
  readonly query: Readonly<Record<string, string>>;
  readonly onNavigate: Navigate;
}

const words = org.clients;
const PATH = '/administration/clients';

/** `/administration/clients`: whom Vigidev serves, and whom it no longer does. */
export function ClientsPage({ query, onNavigate }: Props) {
  const heading = useHeading(words.title);
  const { archived } = parseListView(query);
  const { live, size, more } = useClientPages(archived);
  const [creating, setCreating] = useState(false);
  const create = (
    <Button look="primary" onClick={() => setCreating(true)}>
      <Icon node={Plus} />
      {words.create}
    </Button>
  );
  return (
    <div class="max-w-[56rem] pb-10 md:px-7">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4 md:px-0">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <LinkTabs
          label={words.tabs}
          tabs={[false, true].map((put) => ({
            href: listPath(PATH, { archived: put, search: '' }),
            text: put ? words.archived : words.active,
            current: put === archived,
          }))}
        />
        <div class="ml-auto">{create}</div>
      </div>
      <div class="max-md:[&>div]:mx-4">
        <LiveList
          live={live}
          size={size}
          onMore={more}
          empty={<EmptyState text={archived ? words.empty.archived : words.empty.active} />}
        >
          {(clients) => (
            <ul class="divide-y divide-line border-y border-line bg-surface sm:overflow-hidden sm:rounded-card sm:border sm:shadow-card">
              {clients.map(({ id, name, kind }) => (
                <li
                  key={id}
                  class="relative flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-2.5 wrap-anywhere hover:bg-sunken"
                >
                  <a
                    href={`${PATH}/${id}`}
                    class="min-w-0 font-[550] text-text no-underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-accent"
                  >
                    <bdi>{name}</bdi>
                  </a>
                  <span class="text-small text-muted">{words.kind[kind]}</span>
                </li>
              ))}
            </ul>
          )}
        </LiveList>
      </div>
      {creating && (
        <ClientDialog
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
