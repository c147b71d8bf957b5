import { useEffect, useState } from 'preact/hooks';
import { signUp } from '../data/accounts';
import { watchConfirmations } from '../data/confirmations';
import { suggestedEmail } from '../domain/actionLink';
import { sameEmail } from '../domain/email';
import type { Problem } from '../domain/problem';
import type { SignUpForm } from '../domain/signUp';
import { enter } from './session';
import { typedEmail } from './typedEmail';

/** Where a sign-up stands: being written, mailed, or confirmed in another tab of this browser. */
export type SignUpStage = 'form' | 'sent' | 'confirmed';

/**
 * Asks for an account, and signs in once its address is confirmed in another tab. The password is in this
 * tab's memory meanwhile, and nowhere else.
 */
export function useSignUp() {
  const [stage, setStage] = useState<SignUpStage>('form');
  const [sending, setSending] = useState(false);
  const [typed, setTyped] = useState(() => {
    typedEmail.value = suggestedEmail(location.hash) || typedEmail.value;
    return { displayName: '', password: '' };
  });
  const form: SignUpForm = { email: typedEmail.value, ...typed };

  const change = ({ email, ...rest }: Partial<SignUpForm>) => {
    if (email !== undefined) typedEmail.value = email;
    setTyped({ ...typed, ...rest });
  };

  /** Answers why the request was not taken, or null. */
  const send = async (): Promise<Problem | null> => {
    setSending(true);
    const outcome = await signUp(form);
    setSending(false);
    if (!outcome.ok) return outcome.problem;
    setStage('sent');
    return null;
  };

  const { email, password } = form;
  useEffect(() => {
    if (stage !== 'sent') return;
    return watchConfirmations(async (confirmed) => {
      if (!sameEmail(confirmed, email)) return;
      // Another password can have been chosen for the address meanwhile: then signing in is by hand.
      if ((await enter(confirmed, password, true)) !== null) setStage('confirmed');
    });
  }, [stage, email, password]);

  return { stage, form, sending, change, send, correct: () => setStage('form') };
}
