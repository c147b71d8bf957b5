import { ArrowLeft } from 'lucide';
import { useRef } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { Icon } from '../../components/Icon/Icon';
import { LiveList } from '../../components/LiveList/LiveList';
import { Tag } from '../../components/Tag/Tag';
import { UserActions } from '../../components/UserActions/UserActions';
import { UserList } from '../../components/UserList/UserList';
import type { ClientRecord } from '../../domain/client';
import type { Account } from '../../domain/people';
import { org } from '../../i18n/organisation';
import { useHeading } from '../../state/useHeading';
import { useKeptFocus } from '../../state/useKeptFocus';
import { useUsersOfClient } from '../../state/useUsers';
import { ClientActions } from './ClientActions';
import { ClientProjects } from './ClientProjects';

interface Props {
  readonly account: Account;
  readonly client: ClientRecord;
}

const words = org.clients;

/** A Client that is there: what it is, who works for it, and its projects. */
export function ClientScreen({ account, client }: Props) {
  const heading = useHeading(client.name);
  const users = useUsersOfClient(client.id);
  const area = useRef<HTMLElement>(null);
  // A user who goes to another Client leaves the list, with the button that had the focus.
  useKeptFocus(area);
  return (
    <div class="max-w-[72rem] pb-10 md:px-7">
      <header class="grid gap-x-6 gap-y-3 px-4 py-4 md:grid-cols-[minmax(0,1fr)_auto] md:px-0 md:py-5">
        <div class="min-w-0 wrap-anywhere">
          <a
            href="/administration/clients"
            class="inline-flex items-center gap-1.5 text-small text-accent-text no-underline hover:underline"
          >
            <Icon node={ArrowLeft} size={14} />
            {words.back}
          </a>
          <h1 ref={heading} tabIndex={-1} class="mt-0.5">
            <bdi>{client.name}</bdi>
          </h1>
          <p class="mt-0.5 flex items-center gap-3 text-muted">
            {words.kind[client.kind]}
            {client.archived && <Tag text={words.archivedTag} />}
          </p>
        </div>
        <ClientActions uid={account.uid} client={client} />
      </header>
      <section ref={area} aria-labelledby="client-users">
        <h2 id="client-users" class="px-4 pb-2 md:px-0">
          {words.users}
        </h2>
        <div class="max-md:[&>div]:mx-4">
          <LiveList
            live={users.live}
            size={users.size}
            onMore={users.more}
            skeletons={3}
            empty={
              <EmptyState text={client.archived ? words.empty.usersArchived : words.empty.users} />
            }
          >
            {(found) => (
              <UserList
                label={words.users}
                users={found}
                clientNames={new Map([[client.id, client.name]])}
                own={account.uid}
                actions={(user) => <UserActions user={user} own={account.uid} />}
              />
            )}
          </LiveList>
        </div>
      </section>
      <ClientProjects client={client} />
    </div>
  );
}
