import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Status } from '../../domain/ticket';
import { drag } from './drag';
import { dragByTouch, isTouching } from './touchDrag';

let end: () => void;
let card: HTMLElement;
let dropped: Status[];

beforeEach(() => {
  vi.useFakeTimers();
  dropped = [];
  document.body.innerHTML = '<div data-column="accepted"></div><ul><li data-card="a"></li></ul>';
  card = document.querySelector('li') ?? document.body;
  const column = document.querySelector('[data-column]');
  vi.spyOn(document, 'elementFromPoint').mockReturnValue(column);
  end = dragByTouch(card, () => ({
    ref: 'a',
    from: 'new',
    targets: ['accepted'],
    onDrop: (to) => dropped.push(to),
  }));
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function touch(type: string, x = 0, y = 0, fingers = 1, at = Date.now()) {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    touches: Array.from({ length: fingers }, () => ({ clientX: x, clientY: y })),
  });
  Object.defineProperty(event, 'timeStamp', { value: at });
  card.dispatchEvent(event);
  return event;
}

const ghost = () => document.querySelector('body > li');

test('a finger that rests lifts the card, and lets it go where it is accepted', () => {
  touch('touchstart');
  expect(isTouching()).toBe(true);
  vi.advanceTimersByTime(400);
  expect([drag.value?.ref, ghost()?.getAttribute('aria-hidden')]).toEqual(['a', 'true']);
  expect(touch('touchmove', 50, 50).defaultPrevented).toBe(true);
  expect(drag.value?.over).toBe('accepted');
  expect(touch('touchend', 0, 0, 0).defaultPrevented).toBe(true);
  expect([dropped, drag.value, ghost(), isTouching()]).toEqual([['accepted'], null, null, false]);
});

test('a finger that moves on at once scrolls, and the page is not held', () => {
  touch('touchstart');
  expect(touch('touchmove', 0, 20).defaultPrevented).toBe(false);
  vi.advanceTimersByTime(400);
  expect([drag.value, ghost()]).toEqual([null, null]);
});

test('a finger that moved on at once scrolls, also where the page hears of it too late', () => {
  const began = Date.now();
  touch('touchstart');
  vi.advanceTimersByTime(400);
  expect(ghost()).not.toBeNull();
  expect(touch('touchmove', 0, 20, 1, began + 20).defaultPrevented).toBe(false);
  expect([dropped, drag.value, ghost()]).toEqual([[], null, null]);
});

test('a short press follows the link', () => {
  touch('touchstart');
  vi.advanceTimersByTime(100);
  expect(touch('touchend', 0, 0, 0).defaultPrevented).toBe(false);
  vi.advanceTimersByTime(400);
  expect(drag.value).toBeNull();
});

test('a second finger gives the drag up', () => {
  touch('touchstart');
  vi.advanceTimersByTime(400);
  touch('touchstart', 0, 0, 2);
  expect([drag.value, ghost()]).toEqual([null, null]);
});

test('a card that somebody else moves stays in hand until it is let go', () => {
  touch('touchstart');
  vi.advanceTimersByTime(400);
  end();
  card.remove();
  touch('touchmove', 50, 50);
  expect([drag.value?.over, ghost() !== null]).toEqual(['accepted', true]);
  touch('touchend', 0, 0, 0);
  expect([dropped, drag.value, ghost()]).toEqual([['accepted'], null, null]);
  touch('touchstart');
  expect(isTouching()).toBe(false);
});

test('a card that leaves before it is lifted is lifted no more', () => {
  touch('touchstart');
  end();
  vi.advanceTimersByTime(400);
  expect([drag.value, ghost(), isTouching()]).toEqual([null, null, false]);
});
