import type { ClientRecord } from '../../domain/client';
import { org } from '../../i18n/organisation';

/** Clients, one under the other; the whole row leads to the Client. */
export function ClientRows({ clients }: { readonly clients: readonly ClientRecord[] }) {
  if (clients.length === 0) {
    return <p class="px-4 text-muted md:px-0">{org.clients.empty.search}</p>;
  }
  return (
    <ul class="divide-y divide-line border-y border-line bg-surface sm:overflow-hidden sm:rounded-card sm:border sm:shadow-card">
      {clients.map(({ id, name, kind }) => (
        <li
          key={id}
          class="relative grid grid-cols-[minmax(0,1fr)] items-baseline gap-x-4 sm:grid-cols-[minmax(0,1fr)_11rem] px-4 py-2.5 wrap-anywhere hover:bg-sunken"
        >
          <a
            href={`/administration/clients/${id}`}
            class="min-w-0 font-[550] text-text no-underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-accent"
          >
            <bdi>{name}</bdi>
          </a>
          <span class="text-small text-muted">{org.clients.kind[kind]}</span>
        </li>
      ))}
    </ul>
  );
}
