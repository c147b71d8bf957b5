import { useEffect, useRef, useState } from 'preact/hooks';
import { countColumn } from '../data/board';
import { type ColumnQuery, isColumnCountable } from '../domain/board';
import type { StaffTicket } from '../domain/ticket';
import type { Live } from './useLive';
import { usePageVisible } from './usePageVisible';

/** Beyond that the exact number says no more. */
const COUNTED_MAX = 10_000;
/** Counts are asked for again at most so often, however much moves. */
const PAUSE_MS = 4_000;
/** What is not among the first of a column moves without a word: it is counted now and then. */
const REFRESH_MS = 60_000;

/**
 * How many tickets a column holds: those that are there when it is there as a `whole`, otherwise as
 * the store counts them, again when something moved. Null while unknown or when it can't be counted.
 */
export function useColumnCount(
  key: string,
  column: ColumnQuery,
  uid: string,
  live: Live<readonly StaffTicket[]>,
  whole: boolean,
): number | null {
  const [counted, setCounted] = useState<{ key: string; count: number } | null>(null);
  const visible = usePageVisible();
  const askedAt = useRef(0);
  const ready = live.kind === 'ready' && !live.fromCache;
  const wanted = ready && !whole && visible && isColumnCountable(column, uid);
  // Whatever moved is another version, or another ticket.
  const moved = ready ? live.value.map(({ ref, version }) => `${ref}.${version}`).join() : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the column; what moved asks again
  useEffect(() => {
    if (!wanted) return;
    let ended = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      askedAt.current = Date.now();
      const count = await countColumn(column, uid, COUNTED_MAX).catch(() => null);
      if (ended) return;
      if (count !== null) setCounted({ key, count });
      timer = setTimeout(() => void ask(), REFRESH_MS);
    };
    timer = setTimeout(() => void ask(), Math.max(0, askedAt.current + PAUSE_MS - Date.now()));
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [key, wanted, moved]);
  if (whole && live.kind === 'ready') return live.value.length;
  return counted?.key === key ? counted.count : null;
}
