import {
  type DocumentSnapshot,
  getCountFromServer,
  getDocsFromServer,
  limit,
  type Query,
  query,
} from 'firebase/firestore';
import type { PortalTicket } from '../../domain/ticket';
import type { ListenFailure, Sink, Snapshot, Teardown } from '../sink';
import type { TicketPage } from '../tickets';
import { subscribeQuery } from './subscribe';
import { after } from './ticketQueries';

// Lists that follow each other are read as one: a page that the first does not fill goes on in the next.

type Mapping<T> = (document: DocumentSnapshot) => T;

/** Listens to the first page of some lists, the later ones only as far as the page reaches. */
export function subscribePages<T extends PortalTicket>(
  lists: readonly Query[],
  map: Mapping<T>,
  size: number,
  sink: Sink<TicketPage<T>>,
): Teardown {
  const [list, ...others] = lists;
  if (!list) return () => {};
  let here: Snapshot<readonly DocumentSnapshot[]> | null = null;
  let rest: Snapshot<TicketPage<T>> | null = null;
  let stopRest: Teardown | null = null;
  const tell = () => {
    if (!here) return;
    const { value: documents, fromCache } = here;
    const page = pageOf(lists, map, documents, size);
    if (page.next || others.length === 0) sink.next({ value: page, fromCache });
    else if (rest) {
      sink.next({ value: joined(page, rest.value), fromCache: fromCache || rest.fromCache });
    } else if (documents.length > 0) sink.next({ value: page, fromCache: true });
  };
  const goOn = (free: number) =>
    subscribePages(others, map, free, {
      next: (page) => {
        rest = page;
        tell();
      },
      error: fail,
    });
  const stop = subscribeQuery(first(list, size), (documents) => documents, {
    next: (documents) => {
      here = documents;
      const free = size - documents.value.length;
      // The cache does not know how long a list is.
      if (free > 0 && others.length > 0 && !documents.fromCache) stopRest ??= goOn(free);
      tell();
    },
    error: fail,
  });
  const stopAll = () => {
    stop();
    stopRest?.();
  };
  return stopAll;

  /** One list without the other is no page: neither may be told of any more. */
  function fail(failure: ListenFailure) {
    stopAll();
    sink.error(failure);
  }
}

/** How many documents some lists hold together, up to `max`. */
export async function countUpTo(lists: readonly Query[], max: number): Promise<number> {
  const counts = await Promise.all(lists.map((list) => getCountFromServer(first(list, max))));
  return Math.min(
    max,
    counts.reduce((sum, each) => sum + each.data().count, 0),
  );
}

const first = (list: Query, size: number) => query(list, limit(size));

/** A page, and the way to the one after it. */
function pageOf<T extends PortalTicket>(
  lists: readonly Query[],
  map: Mapping<T>,
  documents: readonly DocumentSnapshot[],
  size: number,
): TicketPage<T> {
  const last = documents[documents.length - 1];
  return {
    tickets: documents.map(map),
    next: last && documents.length >= size ? (count) => fetchPage(lists, map, last, count) : null,
  };
}

async function fetchPage<T extends PortalTicket>(
  lists: readonly Query[],
  map: Mapping<T>,
  last: DocumentSnapshot | null,
  size: number,
): Promise<TicketPage<T>> {
  const [list, ...others] = lists;
  if (!list) return { tickets: [], next: null };
  // What the cache has of a list’s past may have holes.
  const { docs } = await getDocsFromServer(last ? after(list, last, size) : first(list, size));
  const page = pageOf(lists, map, docs, size);
  return page.next ? page : joined(page, await fetchPage(others, map, null, size - docs.length));
}

const joined = <T extends PortalTicket>(
  page: TicketPage<T>,
  rest: TicketPage<T>,
): TicketPage<T> => ({ tickets: [...page.tickets, ...rest.tickets], next: rest.next });
