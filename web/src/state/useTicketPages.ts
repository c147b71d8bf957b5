import { useEffect, useState } from 'preact/hooks';
import type { Sink, Teardown } from '../data/sink';
import type { TicketPage } from '../data/tickets';
import { pageByPage } from '../domain/foundTickets';
import { type KnownTickets, listed, withTickets } from '../domain/knownTickets';
import type { PortalTicket } from '../domain/ticket';
import { remember, remembered } from './historyEntry';
import { withOwnChange } from './ticketChanges';
import { type Live, useLive } from './useLive';

/** As many tickets as one asks for at a time after the first page. */
const NEXT_SIZE = 40;

/** One list of tickets: what it reads, and how it is put together from what comes. */
interface Source<T extends PortalTicket> {
  /** Names the list. */
  readonly key: string;
  readonly watch: ((sink: Sink<TicketPage<T>>) => Teardown) | null;
  /** Whether the list holds a ticket: the store may answer more. */
  readonly holds: (ticket: T) => boolean;
  readonly compare: (a: T, b: T) => number;
  /** The order within a page, where it is another. */
  readonly within?: (a: T, b: T) => number;
  /** Tickets that moved lately, of this list or not: they keep true what is not listened to. */
  readonly moved: readonly T[];
}

/** A list that is live on its first page and grows at its end. */
export interface TicketPages<T extends PortalTicket> {
  readonly live: Live<readonly T[]>;
  /** Fetches what follows; null where the list ends, or is not known yet. */
  readonly more: (() => void) | null;
  readonly fetching: 'idle' | 'busy' | 'failed';
  /** How many of the store's answers were looked through so far. */
  readonly looked: number;
}

interface Kept<T extends PortalTicket> {
  readonly key: string;
  readonly known: KnownTickets<T>;
  /** The page fetched last; null while there is none but the first. */
  readonly last: TicketPage<T> | null;
  /** The last ticket of each page after the first. */
  readonly ends: readonly T[];
  /** How many tickets came with the pages after the first. */
  readonly fetched: number;
  readonly fetching: TicketPages<T>['fetching'];
}

// Whoever comes back from a ticket finds as much of the list as they had fetched.
let lastKept: unknown = null;
const noteOf = (key: string) => `pages ${key}`;

function startOf<T extends PortalTicket>(key: string): Kept<T> {
  // A key always names a list of the same kind.
  const before = lastKept as Kept<T> | null;
  if (before?.key === key && remembered(noteOf(key)) === true) return before;
  return { key, known: new Map(), last: null, ends: [], fetched: 0, fetching: 'idle' };
}

/** Follows a list: the first page by a listener, the others fetched on demand and kept true by news. */
export function useTicketPages<T extends PortalTicket>(source: Source<T>): TicketPages<T> {
  const { key, watch, moved } = source;
  const first = useLive<TicketPage<T>>(key, watch);
  const [stored, setStored] = useState<Kept<T>>(() => startOf(key));
  const kept = stored.key === key ? stored : startOf<T>(key);
  const page = first.kind === 'ready' ? first.value : null;
  const continued = kept.last !== null;
  const change = (facts: (before: Kept<T>) => Partial<Kept<T>>) =>
    setStored((latest) => {
      const before = latest.key === key ? latest : startOf<T>(key);
      return { ...before, ...facts(before) };
    });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what came is kept once, whatever else renders
  useEffect(() => {
    if (continued && page) change(({ known }) => ({ known: withNews(known, page.tickets, moved) }));
  }, [continued, page, moved]);
  useEffect(() => {
    lastKept = kept;
  }, [kept]);

  const next = (kept.last ?? page)?.next ?? null;
  const more = async () => {
    if (!next || !page || kept.fetching === 'busy') return;
    change(() => ({ fetching: 'busy' }));
    try {
      const last = await next(NEXT_SIZE);
      remember(noteOf(key), true);
      change(({ known, ends, fetched }) => ({
        known: withNews(known, page.tickets, last.tickets),
        last,
        ends: [...ends, ...last.tickets.slice(-1)],
        fetched: fetched + last.tickets.length,
        fetching: 'idle',
      }));
    } catch {
      change(() => ({ fetching: 'failed' }));
    }
  };

  return {
    live: page
      ? {
          kind: 'ready',
          value: shown(source, page, kept).map((ticket) => withOwnChange(ticket).ticket),
          fromCache: first.kind === 'ready' && first.fromCache,
        }
      : (first as Live<never>),
    more: next ? () => void more() : null,
    fetching: kept.fetching,
    looked: (page?.tickets.length ?? 0) + kept.fetched,
  };
}

function withNews<T extends PortalTicket>(
  known: KnownTickets<T>,
  ...news: readonly (readonly T[])[]
): KnownTickets<T> {
  return news.reduce(withTickets, known);
}

function shown<T extends PortalTicket>(
  { holds, compare, within, moved }: Source<T>,
  { tickets, next }: TicketPage<T>,
  { known, last, ends }: Kept<T>,
): readonly T[] {
  const read = last
    ? listed(withNews(known, tickets, moved), {
        holds,
        compare,
        first: tickets,
        continued: next !== null,
        last: (last.next && last.tickets[last.tickets.length - 1]) ?? null,
      })
    : tickets.filter(holds);
  return within ? pageByPage(read, [...tickets.slice(-1), ...ends], compare, within) : read;
}
