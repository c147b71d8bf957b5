import { useState } from 'preact/hooks';
import type { Outcome, Problem } from '../domain/problem';
import { useCountdown } from './useCountdown';

/** The functions mail the same address no sooner. */
const PAUSE_SECONDS = 60;

/** Asks the functions for a mail to an address. */
export type AskMail = (email: string) => Promise<Outcome<null>>;

export interface MailRequest {
  readonly busy: boolean;
  /** How long it takes until the next one can be asked for. */
  readonly waitSeconds: number;
  /** How many were asked for here. */
  readonly count: number;
  /** Why the last one was not. */
  readonly problem: Problem | null;
  /** Asks for one more. */
  again(): Promise<void>;
}

/** Mails that can be asked for again, after a pause. `sent`: one has just left. */
export function useMailRequest(ask: AskMail, email: string, sent: boolean): MailRequest {
  const pause = useCountdown(sent ? PAUSE_SECONDS : 0);
  const [busy, setBusy] = useState(false);
  const [count, setCount] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const again = async () => {
    if (busy || pause.seconds > 0) return;
    setBusy(true);
    const outcome = await ask(email);
    setBusy(false);
    setProblem(outcome.ok ? null : outcome.problem);
    if (outcome.ok) setCount(count + 1);
    const wait = outcome.ok ? PAUSE_SECONDS : outcome.problem.retryAfterSeconds;
    if (wait !== null) pause.start(wait);
  };
  return { busy, waitSeconds: pause.seconds, count, problem, again };
}
