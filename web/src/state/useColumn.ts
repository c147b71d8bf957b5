import { useState } from 'preact/hooks';
import { watchColumn } from '../data/board';
import type { TicketPage } from '../data/tickets';
import { columnQuery } from '../domain/board';
import { filterQuery, type TeamFilter } from '../domain/teamView';
import type { StaffTicket, Status } from '../domain/ticket';
import { holds } from '../domain/ticketQuery';
import { now } from './clock';
import { remember, remembered } from './historyEntry';
import { useColumnCount } from './useColumnCount';
import { type Live, useLive } from './useLive';

/** Six columns of as many, the person and the first alerts: opening the board reads no more than 50. */
const FIRST = 7;
/** Each time more is asked for, so many times as much: a listener reads all of it again. */
const GROWTH = 3;

/** One column of the board, live. */
export interface LiveColumn {
  readonly live: Live<readonly StaffTicket[]>;
  /** How many it holds, shown or not; null while unknown. */
  readonly count: number | null;
  /** Asks for more; absent when all is there. */
  readonly more: (() => void) | undefined;
}

/** Follows the first tickets of a column, and how many it holds. */
export function useColumn(status: Status, filter: TeamFilter, uid: string): LiveColumn {
  const column = columnQuery(filter, status, now.value);
  const key = `board ${status} ${column.since?.toDateString()} ${filterQuery(filter)}`;
  const { size, more } = useSize(key);
  const page = useLive<TicketPage<StaffTicket>>(
    key,
    (sink) => watchColumn(column, uid, size, sink),
    size,
  );
  const live = page.kind === 'ready' ? { ...page, value: held(page.value) } : page;
  const whole = page.kind === 'ready' && !page.fromCache && page.value.next === null;
  const count = useColumnCount(key, column, uid, live, whole);
  const partly = page.kind === 'ready' && page.value.next !== null;
  return { live, count, more: partly ? more : undefined };

  /** What of a filter the store could not be asked is looked at here. */
  function held({ tickets }: TicketPage<StaffTicket>) {
    return tickets.filter((ticket) => holds(column.filter, uid, ticket));
  }
}

function useSize(key: string): { size: number; more: () => void } {
  const note = `size ${key}`;
  const [grown, setGrown] = useState<{ key: string; size: number } | null>(null);
  // Whoever comes back to the board finds as much of it as they had asked for.
  const before = remembered(note);
  const size = grown?.key === key ? grown.size : typeof before === 'number' ? before : FIRST;
  return {
    size,
    more: () => {
      remember(note, size * GROWTH);
      setGrown({ key, size: size * GROWTH });
    },
  };
}
