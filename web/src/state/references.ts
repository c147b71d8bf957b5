import { signal } from '@preact/signals';
import { createContext } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { watchTicket } from '../data/live';
import { mentioned } from '../domain/links';
import type { PortalTicket } from '../domain/ticket';
import { type Entry, isWritten } from '../domain/timeline';

/** The references that the reader of a screen may follow; others stay words. */
export const References = createContext<ReadonlySet<string>>(new Set());

/** As many as one thread looks up: somebody may mention many, or make them up. */
const LOOKED_UP_MAX = 10;

// Whether a reader finds a ticket, by `reader/reference`. A new person begins with a new page.
const found = signal<ReadonlyMap<string, boolean>>(new Map());

/**
 * Looks up what a thread mentions where its reader may look: in the team's tree (`clientId` null) or
 * in the portal of one Client, which holds nothing of another's.
 */
export function useReferences(
  clientId: string | null,
  ticket: PortalTicket,
  entries: readonly Entry[] | null,
  look: typeof lookUp = lookUp,
): ReadonlySet<string> {
  const asked = useRef(new Set<string>());
  const texts = [ticket.description, ...(entries ?? []).map(textOf)];
  const refs = mentioned(texts).filter((ref) => ref !== ticket.ref);
  const names = refs.map((ref) => `${clientId}/${ref}`);
  const wanted = names.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names stand for what is looked up
  useEffect(() => {
    refs.forEach((ref, index) => {
      const name = names[index] ?? '';
      if (found.peek().has(name) || asked.current.has(name)) return;
      if (asked.current.size >= LOOKED_UP_MAX) return;
      asked.current.add(name);
      look(clientId, ref, (there) => {
        found.value = new Map(found.peek()).set(name, there);
      });
    });
  }, [wanted]);
  const known = refs.filter((_, index) => found.value.get(names[index] ?? '') === true).join();
  // The same ones are the same set: not every text is drawn again for nothing.
  return useMemo(() => new Set(known.split(',').filter(Boolean)), [known]);
}

function textOf(entry: Entry): string {
  if (isWritten(entry)) return entry.body;
  return entry.type === 'shared' ? (entry.comment ?? '') : '';
}

/** Tells once whether the reader finds a ticket; nothing when it can't be known. */
function lookUp(clientId: string | null, ref: string, tell: (there: boolean) => void): void {
  const stop = watchTicket(clientId, ref, {
    next: ({ value, fromCache }) => {
      if (fromCache && !value) return;
      tell(value !== null);
      // The listener may answer before it can be ended.
      queueMicrotask(() => stop());
    },
    error: () => {},
  });
}
