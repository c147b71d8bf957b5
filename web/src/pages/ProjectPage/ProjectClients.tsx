import type { Account } from '../../domain/people';
import { can } from '../../domain/policy';
import { org } from '../../i18n/organisation';
import { useClientNames } from '../../state/useClientRecords';

interface Props {
  readonly account: Account;
  readonly clientIds: readonly string[];
}

/** The Clients of a project by name; for whom manages them, the way to each. */
export function ProjectClients({ account, clientIds }: Props) {
  const names = useClientNames(clientIds);
  const known = clientIds.flatMap((id) => {
    const name = names.get(id);
    return name ? [{ id, name }] : [];
  });
  return (
    <div class="mt-1.5 flex flex-wrap gap-x-2 text-small">
      <span id="project-clients" class="text-muted">
        {org.projects.clients}
      </span>
      {clientIds.length === 0 && <span>{org.projects.noClient}</span>}
      <ul aria-labelledby="project-clients" class="flex min-w-0 flex-wrap gap-x-3">
        {known.map(({ id, name }) => (
          <li key={id} class="min-w-0">
            {can(account.role, 'manage_clients_and_users') ? (
              <a href={`/administration/clients/${id}`} class="text-accent-text">
                <bdi>{name}</bdi>
              </a>
            ) : (
              <bdi>{name}</bdi>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
