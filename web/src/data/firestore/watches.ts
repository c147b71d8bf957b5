import type { Account } from '../../domain/people';
import type { PortalTicket } from '../../domain/ticket';
import type { Sink, Teardown } from '../sink';
import { toAccount, toPortalTicket, toStaffTicket } from './mappers';
import { openFirestore } from './open';
import * as queries from './queries';
import { subscribeDocument } from './subscribe';

// The lazily loaded side of ../live.ts, which documents each of these.

export { close } from './open';
export * from './ticketLists';

export async function watchAccount(uid: string, sink: Sink<Account | null>): Promise<Teardown> {
  return subscribeDocument(queries.accountDoc(await openFirestore(), uid), toAccount, sink);
}

export async function watchTicket(
  clientId: string | null,
  ref: string,
  sink: Sink<PortalTicket | null>,
): Promise<Teardown> {
  const target = queries.ticketDoc(await openFirestore(), clientId, ref);
  return subscribeDocument(target, clientId === null ? toStaffTicket : toPortalTicket, sink);
}

export async function watchArchived(
  clientId: string,
  sink: Sink<boolean | null>,
): Promise<Teardown> {
  const target = queries.portalDoc(await openFirestore(), clientId);
  return subscribeDocument(target, (portal) => portal.get('archived') === true, sink);
}
