import { useRef } from 'preact/hooks';
import { watchClient, watchClientNames, watchClientPages } from '../data/organisation';
import type { Sink } from '../data/sink';
import type { ClientRecord } from '../domain/client';
import type { ClientCompany } from '../domain/project';
import { type Live, useLive } from './useLive';
import { type Pages, SEARCHED_MAX, usePages } from './usePages';

const CLIENTS_SIZE = 35;

/** The Clients that are served, or those that no longer are; by name. A search looks through more than a page shows. */
export function useClientPages(archived: boolean, searching: boolean): Pages<ClientRecord> {
  const key = `clients/${archived}`;
  const pages = usePages(key, CLIENTS_SIZE);
  const size = searching ? Math.max(SEARCHED_MAX, pages.size) : pages.size;
  const live = useLive<readonly ClientRecord[]>(
    key,
    (sink) => watchClientPages(archived, size, sink),
    size,
  );
  return { live, size, more: pages.more };
}

/** One Client. */
export function useClientRecord(id: string): Live<ClientRecord | null> {
  return useLive(`client/${id}`, (sink) => watchClient(id, sink));
}

/** The names of the Clients that a list mentions; those that were known stay while others are asked for. */
export function useClientNames(
  ids: readonly (string | null | undefined)[],
): ReadonlyMap<string, string> {
  const known = useRef(new Map<string, string>());
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))].sort();
  useLive<readonly ClientCompany[]>(
    `names ${wanted.join()}`,
    wanted.length === 0 ? null : (sink) => watchClientNames(wanted, remembering(sink)),
  );
  return known.current;

  function remembering(sink: Sink<readonly ClientCompany[]>): Sink<readonly ClientCompany[]> {
    return {
      ...sink,
      next: (snapshot) => {
        for (const { id, name } of snapshot.value) known.current.set(id, name);
        sink.next(snapshot);
      },
    };
  }
}
