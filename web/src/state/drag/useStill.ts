import { useRef } from 'preact/hooks';
import { drag } from './drag';

/**
 * The value as it was when a card was lifted, for as long as it is in hand; else as it is. For what stands
 * over the columns, which must not move away under the hand.
 */
export function useStill<T>(value: T): T {
  const still = useRef(value);
  if (!drag.value) still.current = value;
  return still.current;
}
