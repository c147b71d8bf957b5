import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { LiveList } from '../../components/LiveList/LiveList';
import { UserActions } from '../../components/UserActions/UserActions';
import { UserList } from '../../components/UserList/UserList';
import type { Account } from '../../domain/people';
import { matchesSearch } from '../../domain/search';
import type { UserRecord } from '../../domain/user';
import { org } from '../../i18n/organisation';
import { useClientNames } from '../../state/useClientRecords';
import { useKeptFocus } from '../../state/useKeptFocus';
import type { Pages } from '../../state/usePages';

interface Props {
  /** Who reads. */
  readonly account: Account;
  readonly id: string;
  readonly title: string;
  readonly pages: Pages<UserRecord>;
  /** The store was asked for its first word; the others are looked for here. */
  readonly search: string;
  readonly empty: ComponentChildren;
}

/** One list of accounts under its title. */
export function UserSection({ account, id, title, pages, search, empty }: Props) {
  const area = useRef<HTMLElement>(null);
  // An account that gets its place leaves for another list, with the button that had the focus.
  useKeptFocus(area);
  const { live, size, more } = pages;
  const all = live.kind === 'ready' ? live.value : [];
  const found = all.filter(({ displayName, email }) => matchesSearch(search, displayName, email));
  const clientNames = useClientNames(found.map(({ clientId }) => clientId));
  return (
    <section ref={area} aria-labelledby={id} class="pt-3">
      <h2 id={id} class="px-4 pb-2 md:px-0">
        {title}{' '}
        <span role="status" class="font-normal text-muted tabular-nums">
          {found.length > 0 && `${found.length}${all.length >= size ? '+' : ''}`}
        </span>
      </h2>
      <div class="max-md:[&>div]:mx-4">
        <LiveList live={live} size={size} onMore={more} skeletons={3} empty={empty}>
          {() =>
            found.length > 0 ? (
              <UserList
                label={title}
                users={found}
                clientNames={clientNames}
                own={account.uid}
                actions={(user) => <UserActions user={user} own={account.uid} />}
              />
            ) : all.length < size ? (
              empty
            ) : (
              <p class="px-4 text-muted sm:px-0">{org.users.empty.more}</p>
            )
          }
        </LiveList>
      </div>
    </section>
  );
}
