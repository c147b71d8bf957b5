import { act, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EndOfList } from './EndOfList';

type Watcher = (changes: readonly { isIntersecting: boolean }[]) => void;
let watcher: Watcher = () => {};

class Observer {
  constructor(callback: Watcher) {
    watcher = callback;
  }
  observe() {}
  disconnect() {}
}

beforeEach(() => vi.stubGlobal('IntersectionObserver', Observer));
afterEach(() => vi.unstubAllGlobals());

const reach = (isIntersecting = true) => act(() => watcher([{ isIntersecting }]));

/** The end of a list; counts how often more was fetched. */
function anEnd() {
  const asked = { count: 0 };
  const end = (fetching: 'idle' | 'busy') => (
    <EndOfList
      fetching={fetching}
      more={() => {
        asked.count += 1;
      }}
    />
  );
  const { rerender } = render(end('idle'));
  return { asked, become: (fetching: 'idle' | 'busy') => rerender(end(fetching)) };
}

test('a list that just opened fetches no more than its first page', () => {
  const { asked } = anEnd();
  reach();
  expect(asked.count).toBe(0);
  screen.getByText('Afficher plus').click();
  expect(asked.count).toBe(1);
});

test('for who scrolls to its end it goes on, page after page while the end is in view', () => {
  const { asked, become } = anEnd();
  window.dispatchEvent(new Event('scroll'));
  reach();
  expect(asked.count).toBe(1);
  act(() => become('busy'));
  expect(asked.count).toBe(1);
  act(() => become('idle'));
  expect(asked.count).toBe(2);
  reach(false);
  expect(asked.count).toBe(2);
});
