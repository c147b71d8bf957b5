import { addressee } from '../../domain/invitation';
import type { UserRecord } from '../../domain/user';
import { userListPath } from '../../domain/userFilter';
import { org } from '../../i18n/organisation';

/** What an invitation will meet at its address; says nothing where it meets nobody. */
export function Addressee({ user }: { readonly user: UserRecord | null }) {
  const words = org.invitations.form;
  return (
    <div role="status" class="text-small">
      {user && addressee(user) === 'waiting' && <p>{words.waiting(user.displayName)}</p>}
      {user && addressee(user) === 'settled' && (
        <p>
          {words.settled(user.displayName)}{' '}
          <a
            href={userListPath({ status: user.status, role: null, search: user.email })}
            class="text-accent-text underline"
          >
            {words.settledLink}
          </a>
        </p>
      )}
    </div>
  );
}
