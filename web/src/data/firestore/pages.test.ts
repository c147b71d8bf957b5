import type { DocumentSnapshot, Query } from 'firebase/firestore';
import { beforeEach, expect, test, vi } from 'vitest';
import { aPortalTicket } from '../../testing/samples';
import type { TicketPage } from '../tickets';
import { countUpTo, subscribePages } from './pages';

interface List {
  readonly name: 'open' | 'settled';
  readonly size: number;
  readonly after?: string;
}

/** Two lists of documents, each named by a letter, and who listens to them. */
const store = vi.hoisted(() => {
  const lists = { open: '', settled: '' };
  const listeners = new Set<() => void>();
  const breakers = new Map<string, () => void>();
  const answer = ({ name, size, after }: List) => {
    const from = after ? lists[name].indexOf(after) + 1 : 0;
    const docs = [...lists[name]].slice(from, from + size).map((id) => ({ id }));
    return { docs, metadata: { fromCache: false }, data: () => ({ count: docs.length }) };
  };
  return {
    lists,
    listeners,
    /** Ends what listens to a list by an error of the store. */
    break: (name: List['name']) => breakers.get(name)?.(),
    set: (changed: Partial<typeof lists>) => {
      Object.assign(lists, changed);
      for (const tell of [...listeners]) tell();
    },
    firestore: {
      query: (list: List, ...parts: object[]) => Object.assign({}, list, ...parts),
      limit: (size: number) => ({ size }),
      startAfter: ({ id }: { id: string }) => ({ after: id }),
      onSnapshot: (
        list: List,
        _: object,
        next: (found: object) => void,
        fail: (error: object) => void,
      ) => {
        const tell = () => next(answer(list));
        listeners.add(tell);
        breakers.set(list.name, () => {
          listeners.delete(tell);
          fail({ code: 'unavailable' });
        });
        tell();
        return () => listeners.delete(tell);
      },
      getDocsFromServer: async (list: List) => answer(list),
      getCountFromServer: async (list: List) => answer(list),
    },
  };
});

vi.mock('firebase/firestore', () => store.firestore);

const LISTS = [{ name: 'open' }, { name: 'settled' }] as unknown as readonly Query[];
const toTicket = ({ id }: DocumentSnapshot) => aPortalTicket({ ref: id });
const letters = ({ tickets }: TicketPage<ReturnType<typeof toTicket>>) =>
  tickets.map(({ ref }) => ref).join('');

beforeEach(() => {
  store.listeners.clear();
  store.set({ open: '', settled: '' });
});

/** Follows pages of three. */
function follow() {
  const pages: TicketPage<ReturnType<typeof toTicket>>[] = [];
  const failures: string[] = [];
  const stop = subscribePages(LISTS, toTicket, 3, {
    next: ({ value }) => pages.push(value),
    error: (failure) => failures.push(failure),
  });
  const last = () => pages[pages.length - 1] ?? { tickets: [], next: null };
  return { pages, failures, last, stop };
}

test('a page that the first list does not fill goes on in the next', () => {
  store.set({ open: 'A', settled: 'XYZ' });
  const { last } = follow();
  expect(letters(last())).toBe('AXY');
  expect(last().next).not.toBeNull();
});

test('nothing is read of the next list while the first fills the page', () => {
  store.set({ open: 'ABCD', settled: 'XYZ' });
  const { last, stop } = follow();
  expect(letters(last())).toBe('ABC');
  expect(store.listeners.size).toBe(1);
  stop();
  expect(store.listeners.size).toBe(0);
});

test('pages follow each other over both lists, nothing twice and nothing lost', async () => {
  store.set({ open: 'ABCD', settled: 'XYZ' });
  const { last } = follow();
  const second = await last().next?.(2);
  const third = await second?.next?.(2);
  const fourth = await third?.next?.(2);
  expect([second, third].map((page) => page && letters(page))).toEqual(['DX', 'YZ']);
  expect(fourth).toEqual({ tickets: [], next: null });
});

test('what is found stays live in both lists, and a full first one leads on by itself', async () => {
  store.set({ open: 'A', settled: 'XYZ' });
  const { last, stop } = follow();
  store.set({ settled: 'YZ' });
  expect(letters(last())).toBe('AYZ');
  store.set({ open: 'ABC' });
  expect(letters(last())).toBe('ABC');
  const next = await last().next?.(3);
  expect(next && letters(next)).toBe('YZ');
  stop();
  expect(store.listeners.size).toBe(0);
});

test.each(['open', 'settled'] as const)(
  'where the list of the %s fails, nothing more is told of either',
  (name) => {
    store.set({ open: 'A', settled: 'XYZ' });
    const { pages, failures } = follow();
    const told = pages.length;
    store.break(name);
    expect(failures).toEqual(['failed']);
    expect(store.listeners.size).toBe(0);
    store.set({ open: 'AB' });
    expect(pages).toHaveLength(told);
  },
);

test('lists are counted together, up to what is asked', async () => {
  store.set({ open: 'AB', settled: 'XYZ' });
  expect(await countUpTo(LISTS, 10)).toBe(5);
  expect(await countUpTo(LISTS, 4)).toBe(4);
});
