import { signal } from '@preact/signals';
import { readStored, writeStored } from '../data/storage';

const KEY = 'vigidev.shortcuts';

/** Whether single keys do something, on this device: who speaks to the computer turns them off. */
export const singleKeys = signal(readStored(KEY) !== 'off');

/** Turns the single keys on or off; those pressed with Ctrl stay. */
export function setSingleKeys(on: boolean): void {
  singleKeys.value = on;
  writeStored(KEY, on ? null : 'off');
}
