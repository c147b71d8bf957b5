import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useHotkey } from './useHotkey';

/** What a screen can be asked to do, by its key or from the palette. */
export type PageCommand = 'take' | 'note';

const KEYS: Readonly<Record<PageCommand, string>> = { take: 'a', note: 'n' };

/** What the present screen can be asked to do now. */
export const pageCommands = signal<ReadonlyMap<PageCommand, () => void>>(new Map());

/** Offers something that this screen does, for as long as it can. */
export function usePageCommand(command: PageCommand, enabled: boolean, action: () => void): void {
  const latest = useRef(action);
  latest.current = action;
  useHotkey(KEYS[command], enabled, () => latest.current());
  useEffect(() => {
    if (!enabled) return;
    const run = () => latest.current();
    pageCommands.value = new Map(pageCommands.peek()).set(command, run);
    return () => {
      const left = new Map(pageCommands.peek());
      // The next screen may offer the same already.
      if (left.get(command) === run) left.delete(command);
      pageCommands.value = left;
    };
  }, [command, enabled]);
}
