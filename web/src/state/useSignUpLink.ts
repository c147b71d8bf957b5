import { useEffect, useState } from 'preact/hooks';
import { confirmSignUp } from '../data/accounts';
import type { Problem } from '../domain/problem';
import { forgetLink, navigate } from './location';
import { enter, session } from './session';
import { typedEmail } from './typedEmail';
import { useConfirmedSession } from './useConfirmation';

/**
 * Where the link of a sign-up stands: waiting for its password, signing in, confirmed without a session
 * of its own, or worth nothing. `created`: its account was made by it, rather than there before.
 */
export type SignUpLinkStage =
  | { readonly kind: 'form' }
  | { readonly kind: 'entered' }
  | { readonly kind: 'confirmed'; readonly email: string; readonly created: boolean }
  | { readonly kind: 'spent' };

/**
 * Confirms a sign-up and signs in with it. Opening the link asks for nothing: programs that look through
 * mail open links too, and so does the owner of an address that a stranger typed.
 */
export function useSignUpLink(code: string) {
  const [stage, setStage] = useState<SignUpLinkStage>({ kind: 'form' });
  const [sending, setSending] = useState(false);
  const { kind } = session.value;
  const signedIn = kind === 'unverified' || kind === 'pending' || kind === 'active';
  const own = useConfirmedSession(stage.kind === 'confirmed' ? stage.email : null);
  const ready = own || (stage.kind === 'entered' && kind !== 'signed-out');
  useEffect(() => {
    if (ready) navigate('/tickets', true);
  }, [ready]);

  /** Answers why the sign-up was not confirmed and can be tried again, or null. */
  const confirm = async (password: string, kept: boolean): Promise<Problem | null> => {
    setSending(true);
    const outcome = await confirmSignUp(code, password);
    if (outcome.ok) {
      const { email, created } = outcome.value;
      forgetLink();
      typedEmail.value = email;
      // A session that is here already is not taken from whoever has it.
      const failed = signedIn || (await enter(email, password, kept)) !== null;
      setStage(failed ? { kind: 'confirmed', email, created } : { kind: 'entered' });
    } else if (outcome.problem.code === 'not_found') setStage({ kind: 'spent' });
    setSending(false);
    return outcome.ok || outcome.problem.code === 'not_found' ? null : outcome.problem;
  };

  return { stage, sending, signedIn, ready, confirm };
}
