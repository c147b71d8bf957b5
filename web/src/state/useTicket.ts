import { watchTicket } from '../data/live';
import type { PortalTicket } from '../domain/ticket';
import { withOwnChange } from './ticketChanges';
import { type Live, useLive } from './useLive';

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
