import { useEffect, useState } from 'preact/hooks';
import { applyConfirmation, type LinkOutcome } from '../data/actionCodes';
import { tellConfirmation } from '../data/confirmations';
import { sameEmail } from '../domain/email';
import { checkConfirmation, session } from './session';
import { typedEmail } from './typedEmail';

/** Follows a confirmation link, once for each try; null until it is known what came of it. */
export function useConfirmation(code: string, tries: number): LinkOutcome | null {
  const [outcome, setOutcome] = useState<LinkOutcome | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try follows the link anew
  useEffect(() => {
    let wanted = true;
    setOutcome(null);
    applyConfirmation(code).then((found) => {
      if (found.ok) {
        typedEmail.value = found.email;
        tellConfirmation(found.email);
      }
      if (wanted) setOutcome(found);
    });
    return () => {
      wanted = false;
    };
  }, [code, tries]);
  return outcome;
}

/** Whether this browser is signed in with an address that was just confirmed; its session is led on. */
export function useConfirmedSession(email: string | null): boolean {
  const current = session.value;
  const unconfirmed =
    email !== null && current.kind === 'unverified' && sameEmail(current.email, email);
  useEffect(() => {
    if (unconfirmed) void checkConfirmation();
  }, [unconfirmed]);
  const ready = current.kind === 'pending' || current.kind === 'active';
  return email !== null && ready && sameEmail(current.account.email, email);
}
