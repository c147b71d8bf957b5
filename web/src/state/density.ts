import { signal } from '@preact/signals';
import { readStored, writeStored } from '../data/storage';

const KEY = 'vigidev.density';

/** Whether lists of the team are packed closely, on this device. */
export const compact = signal(readStored(KEY) === 'compact');

/** Packs the lists closely, or not. */
export function setCompact(on: boolean): void {
  compact.value = on;
  writeStored(KEY, on ? 'compact' : null);
}
