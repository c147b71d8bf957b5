import { useEffect, useState } from 'preact/hooks';
import { checkReset, type LinkOutcome } from '../data/actionCodes';
import { typedEmail } from './typedEmail';

/** Whose password a link may change, once for each try; null until it is known. */
export function useResetLink(code: string, tries: number): LinkOutcome | null {
  const [outcome, setOutcome] = useState<LinkOutcome | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks anew
  useEffect(() => {
    let wanted = true;
    setOutcome(null);
    checkReset(code).then((found) => {
      if (found.ok) typedEmail.value = found.email;
      if (wanted) setOutcome(found);
    });
    return () => {
      wanted = false;
    };
  }, [code, tries]);
  return outcome;
}
