import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** The ticket on which something is being written in this tab right now; null for none. */
export const writing = signal<string | null>(null);

/** Says for as long as it holds that something is being written on a ticket. */
export function useWriting(ref: string, holds: boolean): void {
  useEffect(() => {
    if (!holds) return;
    writing.value = ref;
    return () => {
      writing.value = null;
    };
  }, [ref, holds]);
}
