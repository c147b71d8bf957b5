import { useEffect, useState } from 'preact/hooks';
import { signUp } from '../data/accounts';
import { watchConfirmations } from '../data/confirmations';
import { suggestedEmail } from '../domain/actionLink';
import { sameEmail } from '../domain/email';
import type { Problem } from '../domain/problem';
import type { SignUpForm } from '../domain/signUp';
import { enter } from './session';
import { typedEmail } from './typedEmail';

/**
 * Where a sign-up stands: being written, mailed, or its address confirmed in another tab of this browser;
 * `other-password`: by another sign-up for it than this one.
 */
export type SignUpStage = 'form' | 'sent' | 'confirmed' | 'other-password';

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

  /** Asks for one more mail with all that was typed: there is no account yet, each link stands for its own sign-up. */
  const again = () => signUp(form);

  const { email, password } = form;
  useEffect(() => {
    if (stage !== 'sent') return;
    return watchConfirmations(async (confirmed) => {
      if (!sameEmail(confirmed, email)) return;
      const failure = await enter(confirmed, password, true);
      if (failure !== null) setStage(failure === 'refused' ? 'other-password' : 'confirmed');
    });
  }, [stage, email, password]);

  return { stage, form, sending, change, send, again, correct: () => setStage('form') };
}
