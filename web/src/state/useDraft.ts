import { useState } from 'preact/hooks';
import type { Outcome } from '../domain/problem';
import { keepDraft, readDraft } from './drafts';

interface Draft<T> {
  readonly typed: T;
  /** The idempotency key of its sending. */
  readonly key: string;
}

/**
 * A form being filled in, kept at each stroke with the key of its sending, so that leaving, a reload or a
 * lost answer costs nothing and sending it again makes one thing. Forgotten once it is accepted.
 */
export function useDraft<T extends object>(uid: string, subject: string, blank: T) {
  const [draft, setDraft] = useState(() => read(uid, subject, blank) ?? fresh(blank));
  const [kept, setKept] = useState(() => readDraft(uid, subject) !== null);
  const keep = (next: Draft<T>) => {
    setDraft(next);
    setKept(keepDraft(uid, subject, JSON.stringify(next)));
  };
  const forget = () => keepDraft(uid, subject, '');

  return {
    typed: draft.typed,
    /** Whether this device has it, for the author to know and to discard. */
    kept,
    change: (part: Partial<T>) => keep({ ...draft, typed: { ...draft.typed, ...part } }),
    discard: () => {
      forget();
      setDraft(fresh(blank));
      setKept(false);
    },
    /** Sends it; `anew` as another thing than the one that was sent before. */
    send: async <R>(
      request: (key: string) => Promise<Outcome<R>>,
      anew: boolean,
    ): Promise<Outcome<R>> => {
      const sent = anew ? fresh(draft.typed) : draft;
      // Kept before it leaves: the key must survive whatever happens on the way.
      keep(sent);
      const outcome = await request(sent.key);
      if (outcome.ok) forget();
      return outcome;
    },
  };
}

/** What a form shows and does about its draft. */
export type FormDraft = Pick<ReturnType<typeof useDraft>, 'kept' | 'discard'>;

const fresh = <T>(typed: T): Draft<T> => ({ typed, key: crypto.randomUUID() });

function read<T extends object>(uid: string, subject: string, blank: T): Draft<T> | null {
  try {
    const kept = JSON.parse(readDraft(uid, subject) ?? '') as Partial<Draft<T>>;
    if (typeof kept.key === 'string' && typeof kept.typed === 'object') {
      return { typed: { ...blank, ...kept.typed }, key: kept.key };
    }
  } catch {
    // Nothing kept, or kept by hand: begin anew.
  }
  return null;
}
