import { useState } from 'preact/hooks';
import { watchTicket, watchTimeline } from '../data/live';
import type { PortalTicket } from '../domain/ticket';
import type { Thread } from '../domain/timeline';
import { withOwnChange } from './ticketChanges';
import { type Live, useLive } from './useLive';

// With the account, the ticket and its project, opening a ticket reads at most 30 documents.
const ENTRIES_STEP = 25;

/** A ticket as the reader may see it, and whether its own action on it is still on its way. */
export interface LiveTicket {
  readonly live: Live<PortalTicket | null>;
  readonly pending: boolean;
}

/** Follows one ticket; `clientId` is null for the team. */
export function useTicket(clientId: string | null, ref: string): LiveTicket {
  const live = useLive<PortalTicket | null>(`${clientId}/${ref}`, (sink) =>
    watchTicket(clientId, ref, sink),
  );
  if (live.kind !== 'ready' || !live.value) return { live, pending: false };
  const { ticket, pending } = withOwnChange(live.value);
  return { live: { ...live, value: ticket }, pending };
}

/** The latest entries of a ticket, the way to older ones when there are, and to another try when it failed. */
export function useTimeline(clientId: string | null, ref: string) {
  const [size, setSize] = useState(ENTRIES_STEP);
  const live = useLive<Thread>(
    `${clientId}/${ref}`,
    (sink) => watchTimeline(clientId, ref, size, sink),
    size,
  );
  const entries = live.kind === 'ready' ? live.value.entries : null;
  const full = live.kind === 'ready' && live.value.count >= size;
  const retry = live.kind === 'failed' ? live.retry : undefined;
  return { entries, retry, earlier: full ? () => setSize(size + ENTRIES_STEP) : undefined };
}
