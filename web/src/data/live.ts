import type { Account } from '../domain/people';
import type { PortalTicket } from '../domain/ticket';
import { lazily as begin } from './lazily';
import type { Sink, Teardown } from './sink';

type Firestore = typeof import('./firestore/watches');

let loading: Promise<Firestore> | null = null;

/** Starts fetching the Firestore code, which sign-in does not need. A failed fetch can be tried again. */
export function loadFirestore(): Promise<Firestore> {
  loading ??= import('./firestore/watches').catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}

/** Ends every listener and forgets what the browser kept of the session's documents. */
export async function closeFirestore(): Promise<void> {
  if (loading) await (await loading).close();
}

const lazily = <T>(sink: Sink<T>, start: (firestore: Firestore) => Promise<Teardown>): Teardown =>
  begin(loadFirestore, sink, start);

/** One's own account; null while the platform does not know it. */
export function watchAccount(uid: string, sink: Sink<Account | null>): Teardown {
  return lazily(sink, (f) => f.watchAccount(uid, sink));
}

/** One ticket: the projection of a Client, or the truth when `clientId` is null. */
export function watchTicket(
  clientId: string | null,
  ref: string,
  sink: Sink<PortalTicket | null>,
): Teardown {
  return lazily(sink, (f) => f.watchTicket(clientId, ref, sink));
}

/** Whether a Client is served no more, for its own users; null while that is not known. */
export function watchArchived(clientId: string, sink: Sink<boolean | null>): Teardown {
  return lazily(sink, (f) => f.watchArchived(clientId, sink));
}
