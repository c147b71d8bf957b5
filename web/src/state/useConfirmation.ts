import { useEffect } from 'preact/hooks';
import { applyConfirmation, type LinkOutcome } from '../data/actionCodes';
import { sameEmail } from '../domain/email';
import { checkConfirmation, session } from './session';
import { typedEmail } from './typedEmail';
import { useFollowedLink } from './useFollowedLink';

/** Follows a confirmation link, once for each try; null until it is known what came of it. */
export function useConfirmation(code: string, tries: number): LinkOutcome | null {
  return useFollowedLink(followConfirmation, code, tries);
}

async function followConfirmation(code: string): Promise<LinkOutcome> {
  const outcome = await applyConfirmation(code);
  if (outcome.ok) typedEmail.value = outcome.email;
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
