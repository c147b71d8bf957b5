import { renderHook } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import type { Entry } from '../domain/timeline';
import { aMessage, anAccount } from '../testing/samples';
import { announce, announcement } from './announcer';
import { useArrivals } from './useArrivals';

const reader = anAccount({ uid: 'sonia', displayName: 'Sonia Kadri' });

beforeEach(() => announce(''));

test('what was there already is not announced', () => {
  renderHook(() => useArrivals([aMessage()], reader));
  expect(announcement.value).toBe('');
});

test('what arrives is announced with its author', () => {
  const first = aMessage({ id: '01' });
  const { rerender } = renderHook(({ entries }) => useArrivals(entries, reader), {
    initialProps: { entries: [first] as readonly Entry[] },
  });
  rerender({ entries: [first, aMessage({ id: '02' })] });
  expect(announcement.value).toBe('Nouveau message de Thomas Leroy');
});

test('older entries that were asked for are not arrivals', () => {
  const last = aMessage({ id: '05' });
  const { rerender } = renderHook(({ entries }) => useArrivals(entries, reader), {
    initialProps: { entries: [last] },
  });
  rerender({ entries: [aMessage({ id: '01' }), last] });
  expect(announcement.value).toBe('');
});

/** What is said when the entries arrive after a first message. */
function saidOf(...arrivals: readonly Entry[]): string {
  const first = aMessage({ id: '01' });
  const { rerender } = renderHook(({ entries }) => useArrivals(entries, reader), {
    initialProps: { entries: [first] as readonly Entry[] },
  });
  rerender({ entries: [first, ...arrivals] });
  return announcement.value;
}

const at = new Date('2026-11-20T10:00:00');
const thomas = { uid: 'thomas', name: 'Thomas Leroy', role: 'technician' } as const;
const sonia = { uid: 'sonia', name: 'Sonia Kadri', role: 'technician' } as const;

test('a message and the status that came with it are both told', () => {
  const moved: Entry = {
    id: '03',
    type: 'status_changed',
    at,
    by: thomas,
    from: 'new',
    to: 'closed',
  };
  expect(saidOf(aMessage({ id: '02' }), moved)).toMatch(/Thomas Leroy\. .*Clôturé/);
});

test('what the reader did is no news to them', () => {
  expect(saidOf(aMessage({ id: '02', by: sonia }))).toBe('');
});

test('who gave the ticket to whom is told', () => {
  const given: Entry = { id: '02', type: 'assigned', at, by: thomas, assignee: sonia };
  expect(saidOf(given)).toBe('Thomas Leroy a confié le ticket à Sonia Kadri');
});

test('the same words twice are said twice', () => {
  const once = saidOf(aMessage({ id: '02' }));
  expect(saidOf(aMessage({ id: '02' }))).not.toBe(once);
});
