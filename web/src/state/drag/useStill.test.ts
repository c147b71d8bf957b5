import { act, renderHook } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { letGo, liftCard } from './drag';
import { useStill } from './useStill';

afterEach(() => {
  letGo();
});

test('what is over the columns changes when the card is let go, not before', async () => {
  const { result, rerender } = renderHook(useStill<string>, { initialProps: 'no alert' });
  rerender('one alert');
  expect(result.current).toBe('one alert');
  await act(() => liftCard({ ref: 'a', from: 'new', targets: [], onDrop: () => {} }));
  rerender('two alerts');
  expect(result.current).toBe('one alert');
  await act(() => void letGo());
  expect(result.current).toBe('two alerts');
});
