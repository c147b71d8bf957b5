import { STATUSES } from '../../domain/ticket';
import { type Draggable, hoverOver, letGo, liftCard } from './drag';
import { type Ghost, ghostOf } from './ghost';

/** How long a finger rests before it lifts a card; sooner than a browser begins a drag of its own. */
const REST_MS = 350;
/** A finger that moves further meanwhile scrolls. */
const STILL_PX = 8;
/** So near to the edge of the board it scrolls, so far at each frame. */
const EDGE_PX = 44;
const SCROLL_PX = 9;

let touching = false;

/** Whether a finger is on a card, so that no drag by mouse begins. */
export const isTouching = (): boolean => touching;

interface Lifted {
  readonly ghost: Ghost;
  readonly board: Element | null;
  x: number;
  y: number;
  frame: number;
}

/**
 * Lets a card be dragged by a finger that rests on it; answers how to end that. A card that somebody else
 * moves while it is in hand stays there: where it is let go, the server tells why it can't.
 */
export function dragByTouch(element: HTMLElement, of: () => Draggable): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start = { x: 0, y: 0, at: 0 };
  let lifted: Lifted | null = null;
  let gone = false;
  const events = new AbortController();
  const { signal } = events;

  const onStart = (event: TouchEvent) => {
    const [finger, second] = event.touches;
    abandon();
    if (!finger || second || of().targets.length === 0) return;
    touching = true;
    start = { x: finger.clientX, y: finger.clientY, at: event.timeStamp };
    timer = setTimeout(lift, REST_MS);
  };
  const lift = () => {
    const { x, y } = start;
    lifted = {
      ghost: ghostOf(element, start),
      board: element.closest('[data-board]'),
      x,
      y,
      frame: requestAnimationFrame(scroll),
    };
    liftCard(of());
    navigator.vibrate?.(10);
  };
  const onMove = (event: TouchEvent) => {
    const finger = event.touches[0];
    if (!finger) return;
    // A busy page is late to hear that a finger went on, and lifted the card meanwhile.
    if (!lifted || event.timeStamp - start.at < REST_MS) {
      const far = Math.hypot(finger.clientX - start.x, finger.clientY - start.y) > STILL_PX;
      if (far) abandon();
      return;
    }
    // What is lifted moves; the page under it stays.
    event.preventDefault();
    lifted.x = finger.clientX;
    lifted.y = finger.clientY;
    lifted.ghost.moveTo(lifted);
    hoverOver(columnAt(lifted.x, lifted.y));
  };
  const onEnd = (event: TouchEvent) => {
    if (lifted) {
      // Otherwise the browser would follow the link under the finger.
      event.preventDefault();
      const to = letGo();
      if (to) of().onDrop(to);
    }
    abandon();
  };
  const abandon = () => {
    clearTimeout(timer);
    touching = false;
    if (gone) events.abort();
    if (!lifted) return;
    cancelAnimationFrame(lifted.frame);
    lifted.ghost.remove();
    lifted = null;
    letGo();
  };
  /** At the edge the board moves on to the next column. */
  const scroll = () => {
    if (!lifted) return;
    const { board } = lifted;
    const { left = 0, right = 0 } = board?.getBoundingClientRect() ?? {};
    const way = lifted.x < left + EDGE_PX ? -1 : lifted.x > right - EDGE_PX ? 1 : 0;
    if (way !== 0) {
      board?.scrollBy({ left: way * SCROLL_PX, behavior: 'instant' });
      hoverOver(columnAt(lifted.x, lifted.y));
    }
    lifted.frame = requestAnimationFrame(scroll);
  };
  /** A long press must not open the browser's menu over what is being dragged. */
  const onContextMenu = (event: Event) => touching && event.preventDefault();

  element.addEventListener('touchstart', onStart, { passive: true, signal });
  element.addEventListener('touchmove', onMove, { passive: false, signal });
  element.addEventListener('touchend', onEnd, { signal });
  element.addEventListener('touchcancel', abandon, { signal });
  element.addEventListener('contextmenu', onContextMenu, { signal });
  return () => {
    gone = true;
    if (!lifted) abandon();
  };
}

function columnAt(x: number, y: number) {
  const column = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]');
  return STATUSES.find((status) => status === column?.dataset.column) ?? null;
}
