import { useEffect, useState } from 'preact/hooks';
import { fetchMailTellings } from '../data/mailTellings';
import type { Telling } from '../domain/mailTelling';
import type { Outcome } from '../domain/problem';

/** What became of the mails on a ticket, as it was when asked last. */
export interface MailTellings {
  /** Null until the first answer. */
  readonly answer: Outcome<readonly Telling[]> | null;
  readonly asking: boolean;
  readonly ask: () => void;
}

/**
 * Asks for the state of a ticket's mails, when first shown and when told to. What is known stays in
 * sight meanwhile, and when a later question fails.
 */
export function useMailTellings(ref: string, read = fetchMailTellings): MailTellings {
  const [asked, setAsked] = useState(0);
  const [asking, setAsking] = useState(true);
  const [answer, setAnswer] = useState<MailTellings['answer']>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each question
  useEffect(() => {
    let left = false;
    setAsking(true);
    void read(ref).then((next) => {
      if (left) return;
      setAsking(false);
      setAnswer((before) => (next.ok || !before?.ok ? next : before));
    });
    return () => {
      left = true;
    };
  }, [ref, asked]);
  return { answer, asking, ask: () => setAsked((count) => count + 1) };
}
