import { useEffect } from 'preact/hooks';
import { type ConfirmedSignUp, confirmSignUp } from '../data/accounts';
import { applyConfirmation, type LinkOutcome } from '../data/actionCodes';
import { tellConfirmation } from '../data/confirmations';
import { sameEmail } from '../domain/email';
import type { Outcome } from '../domain/problem';
import { forgetLink } from './location';
import { checkConfirmation, session } from './session';
import { typedEmail } from './typedEmail';
import { useFollowedLink } from './useFollowedLink';

/** Follows a confirmation link, once for each try; null until it is known what came of it. */
export function useConfirmation(code: string, tries: number): LinkOutcome | null {
  return useFollowedLink(followConfirmation, code, tries);
}

/** Follows the link of a sign-up, once for each try; null until it is known what came of it. */
export function useSignUpLink(code: string, tries: number): Outcome<ConfirmedSignUp> | null {
  return useFollowedLink(followSignUp, code, tries);
}

async function followConfirmation(code: string): Promise<LinkOutcome> {
  const outcome = await applyConfirmation(code);
  if (outcome.ok) passOn(outcome.email);
  return outcome;
}

async function followSignUp(code: string): Promise<Outcome<ConfirmedSignUp>> {
  const outcome = await confirmSignUp(code);
  if (outcome.ok) {
    forgetLink();
    // Also when it was confirmed before: the first answer can have been lost on its way here.
    passOn(outcome.value.email);
  }
  return outcome;
}

function passOn(email: string): void {
  typedEmail.value = email;
  tellConfirmation(email);
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
