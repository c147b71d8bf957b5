import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Status } from '../../domain/ticket';
import type { Draggable } from './drag';
import { makeDraggable, makeDropTarget } from './mouseDrag';

/** Lets a card be dragged for as long as it shows. */
export function useDraggable(card: RefObject<HTMLElement | null>, what: Draggable): void {
  const latest = useRef(what);
  latest.current = what;
  useEffect(() => {
    const element = card.current;
    return element ? makeDraggable(element, () => latest.current) : undefined;
  }, [card]);
}

/** Lets a column receive cards for as long as it shows. */
export function useDropTarget(column: RefObject<HTMLElement | null>, status: Status): void {
  useEffect(() => {
    return column.current ? makeDropTarget(column.current, status) : undefined;
  }, [column, status]);
}
