import { LiveList } from '../../components/LiveList/LiveList';
import { TicketList } from '../../components/TicketList/TicketList';
import type { ClientGroup, PortalTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import type { Pages } from '../../state/usePages';

interface Props {
  readonly group: ClientGroup;
  readonly tickets: Pages<PortalTicket>;
  /** What an empty group says; null for a group that only shows when it holds something. */
  readonly empty: string | null;
  readonly onAnswer?: (ticket: PortalTicket, settled: boolean) => void;
}

/** One of the three groups of a client's list. */
export function TicketGroup({ group, tickets, empty, onAnswer }: Props) {
  const { live, size, more } = tickets;
  const count = live.kind === 'ready' ? live.value.length : 0;
  if (empty === null && count === 0 && live.kind === 'ready') return null;
  return (
    <section aria-labelledby={`group-${group}`} class="pt-5">
      <h2 id={`group-${group}`} class="px-4 pb-2 sm:px-0">
        {t.tickets.groups[group]}{' '}
        {count > 0 && (
          <span class="font-normal text-muted tabular-nums">
            {count}
            {count >= size && '+'}
          </span>
        )}
      </h2>
      <LiveList
        live={live}
        size={size}
        onMore={more}
        skeletons={4}
        empty={<p class="px-4 text-muted sm:px-0">{empty}</p>}
      >
        {(items) => <TicketList tickets={items} {...(onAnswer ? { onAnswer } : {})} />}
      </LiveList>
    </section>
  );
}
