import { MailPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/Button/Button';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { FilterSelect } from '../../components/FilterSelect/FilterSelect';
import { Icon } from '../../components/Icon/Icon';
import { InviteDialog } from '../../components/InviteDialog/InviteDialog';
import { SearchBox } from '../../components/SearchBox/SearchBox';
import type { Account } from '../../domain/people';
import { ROLES } from '../../domain/user';
import {
  ACCOUNT_STATUSES,
  looksFurther,
  parseUserFilter,
  settledQuery,
  type UserFilter,
  userListPath,
  waitingQuery,
} from '../../domain/userFilter';
import { t } from '../../i18n';
import { org } from '../../i18n/organisation';
import type { Navigate } from '../../state/location';
import { useHeading } from '../../state/useHeading';
import { isTold } from '../../state/useLive';
import { useSettled } from '../../state/useSettled';
import { useUsers, WAITING_SIZE } from '../../state/useUsers';
import { UserSection } from './UserSection';

interface Props {
  readonly account: Account;
  readonly query: Readonly<Record<string, string>>;
  readonly onNavigate: Navigate;
}

const words = org.users;

/** `/administration/utilisateurs`: who waits comes first; filters and search in the address. */
export function UsersPage({ account, query, onNavigate }: Props) {
  const heading = useHeading(words.title);
  const [inviting, setInviting] = useState(false);
  const filter = parseUserFilter(query);
  const search = useSettled(filter.search);
  const asked = { ...filter, search };
  const narrow = (part: Partial<UserFilter>) =>
    onNavigate(userListPath({ ...filter, ...part }), 'search' in part);
  const waitingAsked = waitingQuery(asked);
  const settledAsked = settledQuery(asked);
  const far = looksFurther(asked);
  const waiting = useUsers(waitingAsked, far, WAITING_SIZE);
  const settled = useUsers(settledAsked, far);
  const narrowed = filter.role !== null || filter.search.trim() !== '';
  const filtered = (
    <EmptyState text={words.empty.filtered}>
      <ButtonLink href={userListPath({ status: null, role: null, search: '' })}>
        {words.empty.clear}
      </ButtonLink>
    </EmptyState>
  );
  return (
    <div class="max-w-[72rem] pb-10 md:px-7">
      <div class="flex items-center gap-4 px-4 pt-4 md:px-0 md:pt-5">
        <h1 ref={heading} tabIndex={-1} class="grow">
          {words.title}
        </h1>
        <Button look="primary" onClick={() => setInviting(true)}>
          <Icon node={MailPlus} />
          {org.invitations.invite}
        </Button>
      </div>
      <search aria-label={words.filters} class="flex flex-wrap gap-3 px-4 py-3 md:px-0">
        <SearchBox
          class="max-sm:w-full sm:w-64"
          label={words.search}
          placeholder={words.searchHint}
          value={filter.search}
          onInput={(text) => narrow({ search: text })}
        />
        <FilterSelect
          label={words.statusFilter}
          any={words.anyStatus}
          options={ACCOUNT_STATUSES.map((value) => ({ value, label: words.status[value] }))}
          value={filter.status}
          onInput={(status) => narrow({ status })}
        />
        <FilterSelect
          label={words.roleFilter}
          any={words.anyRole}
          options={ROLES.map((value) => ({ value, label: t.role[value] }))}
          value={filter.role}
          onInput={(role) => narrow({ role })}
        />
      </search>
      {waitingAsked && (
        <UserSection
          account={account}
          id="users-waiting"
          title={words.waiting}
          pages={waiting}
          search={search}
          empty={<p class="px-4 text-muted sm:px-0">{words.empty.waiting}</p>}
        />
      )}
      {/* Who waits would push the others down. */}
      {settledAsked && (!waitingAsked || isTold(waiting.live)) && (
        <UserSection
          account={account}
          id="users-settled"
          title={words.settled}
          pages={settled}
          search={search}
          empty={
            narrowed || filter.status ? (
              filtered
            ) : (
              <EmptyState text={words.empty.settled}>
                <ButtonLink href="/administration/invitations" look="primary">
                  {words.empty.invite}
                </ButtonLink>
              </EmptyState>
            )
          }
        />
      )}
      {inviting && (
        <InviteDialog uid={account.uid} clientId="" onClose={() => setInviting(false)} />
      )}
    </div>
  );
}
