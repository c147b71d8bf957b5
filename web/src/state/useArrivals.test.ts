import { renderHook } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { aMessage } from '../testing/samples';
import { announce, announcement } from './announcer';
import { useArrivals } from './useArrivals';

beforeEach(() => announce(''));

test('what was there already is not announced', () => {
  renderHook(() => useArrivals([aMessage()]));
  expect(announcement.value).toBe('');
});

test('what arrives is announced with its author', () => {
  const first = aMessage({ id: '01' });
  const { rerender } = renderHook(({ entries }) => useArrivals(entries), {
    initialProps: { entries: [first] },
  });
  rerender({ entries: [first, aMessage({ id: '02' })] });
  expect(announcement.value).toBe('Nouveau message de Thomas Leroy');
});

test('older entries that were asked for are not arrivals', () => {
  const last = aMessage({ id: '05' });
  const { rerender } = renderHook(({ entries }) => useArrivals(entries), {
    initialProps: { entries: [last] },
  });
  rerender({ entries: [aMessage({ id: '01' }), last] });
  expect(announcement.value).toBe('');
});
