import type { ComponentChildren } from 'preact';
import { isStaff } from '../../domain/people';
import type { UserRecord } from '../../domain/user';
import { t } from '../../i18n';
import { dateText } from '../../i18n/dates';
import { org } from '../../i18n/organisation';
import { now } from '../../state/clock';
import { Avatar } from '../Avatar/Avatar';
import { BounceLine } from '../BounceLine/BounceLine';
import { Tag } from '../Tag/Tag';

interface Props {
  /** What the list is of. */
  readonly label: string;
  readonly users: readonly UserRecord[];
  /** The names of the Clients that are known so far. */
  readonly clientNames: ReadonlyMap<string, string>;
  /** The person who reads, marked as such. */
  readonly own: string;
  /** What can be done to one of them. */
  readonly actions: (user: UserRecord) => ComponentChildren;
}

const STATUS_LOOK = {
  pending: 'waiting',
  active: 'good',
  disabled: 'plain',
  erased: 'plain',
} as const;

/** Accounts, one under the other, each with what can be done to it. */
export function UserList({ label, users, clientNames, own, actions }: Props) {
  return (
    <ul
      aria-label={label}
      class="divide-y divide-line border-y border-line bg-surface sm:overflow-hidden sm:rounded-card sm:border sm:shadow-card"
    >
      {users.map((user) => (
        <li
          key={user.uid}
          class="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 wrap-anywhere lg:grid lg:gap-x-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,6fr)] lg:items-center"
        >
          <div class="flex min-w-0 items-center gap-2.5 max-lg:basis-full">
            <Avatar name={user.displayName} team={isStaff(user.role)} />
            <div class="min-w-0 leading-snug">
              <b>
                <bdi>{user.displayName}</bdi>{' '}
                {user.uid === own && <span class="font-normal text-muted">{org.users.you}</span>}
              </b>
              <span class="block text-small text-muted">{user.email}</span>
              {user.bounce && (
                <BounceLine
                  text={org.users.bounced(dateText(user.bounce.at, now.value))}
                  reason={user.bounce.reason}
                />
              )}
            </div>
          </div>
          <div class="flex min-w-0 grow flex-wrap items-center gap-x-2.5 gap-y-1 text-small">
            <Tag text={org.users.status[user.status]} look={STATUS_LOOK[user.status]} />
            <span class="min-w-0">{place(user, clientNames)}</span>
          </div>
          <div class="flex flex-wrap gap-x-1.5 gap-y-1 lg:justify-end">{actions(user)}</div>
        </li>
      ))}
    </ul>
  );
}

/** What the account is for; of one that waits, since when. */
function place(user: UserRecord, names: ReadonlyMap<string, string>): string {
  if (user.status === 'pending') {
    return `${org.users.since} ${dateText(user.createdAt, now.value)}`;
  }
  if (isStaff(user.role)) return t.role[user.role];
  const client = user.clientId === null ? org.users.noClient : (names.get(user.clientId) ?? '');
  return client ? `${t.role.client} · ${client}` : t.role.client;
}
