import type { PortalTicket } from './ticket';

/** Tickets that concern a person and moved since they last read them. */
export interface UnreadTickets {
  /** Moves up to this instant (milliseconds) are taken into account. */
  readonly until: number;
  readonly refs: readonly string[];
}

/** As many as are remembered: beyond, a count says no more. */
const REMEMBERED_MAX = 99;

/** Where somebody begins who was never here: what happened before is not news. */
export function nothingUnread(now: Date): UnreadTickets {
  return { until: now.getTime(), refs: [] };
}

/** What came of some moves: what is unread now, and the tickets that just became so or moved again. */
export interface AfterMoves<T> {
  readonly unread: UnreadTickets;
  readonly news: readonly T[];
}

/** Takes moves into account; `known` tells those that the person made or has before their eyes. */
export function afterMoves<T extends PortalTicket>(
  { until, refs }: UnreadTickets,
  moved: readonly T[],
  known: (ticket: T) => boolean,
): AfterMoves<T> {
  const later = moved.filter(({ updatedAt }) => updatedAt.getTime() > until);
  const news = later.filter((ticket) => !known(ticket));
  const read = later.filter(known).map(({ ref }) => ref);
  const left = refs.filter((ref) => !read.includes(ref));
  return {
    news,
    unread: {
      until: Math.max(until, ...later.map(({ updatedAt }) => updatedAt.getTime())),
      refs: [...new Set([...news.map(({ ref }) => ref), ...left])].slice(0, REMEMBERED_MAX),
    },
  };
}

/** What is left once a ticket was read. */
export function afterReading(unread: UnreadTickets, ref: string): UnreadTickets {
  if (!unread.refs.includes(ref)) return unread;
  return { ...unread, refs: unread.refs.filter((other) => other !== ref) };
}

/** Reads what was kept; null for what is not readable. */
export function parseUnread(text: string | null): UnreadTickets | null {
  try {
    const { until, refs } = JSON.parse(text ?? 'null') ?? {};
    if (!Number.isFinite(until) || !Array.isArray(refs)) return null;
    return { until, refs: refs.filter((ref) => typeof ref === 'string').slice(0, REMEMBERED_MAX) };
  } catch {
    return null;
  }
}
