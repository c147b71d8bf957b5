import { useEffect, useState } from 'preact/hooks';
import { signUp } from '../data/accounts';
import { suggestedEmail } from '../domain/actionLink';
import type { Problem } from '../domain/problem';
import type { SignUpForm } from '../domain/signUp';
import { session } from './session';
import { keepSignUpDraft, readSignUpDraft } from './signUpDraft';
import { typedEmail } from './typedEmail';

/** Asks for an account. The name and the address survive a reload; the password is in memory, and nowhere else. */
export function useSignUp() {
  const [sent, setSent] = useState(false);
  const [sending, setSending] = useState(false);
  const [suggested] = useState(() => suggestedEmail(location.hash));
  const [typed, setTyped] = useState(() => {
    const kept = readSignUpDraft();
    const email = typedEmail.value || kept.email;
    // The address of the link stays in the address bar, where it must not undo a correction.
    typedEmail.value = suggested && suggested !== kept.suggested ? suggested : email;
    return { displayName: kept.displayName, password: '' };
  });
  const form: SignUpForm = { email: typedEmail.value, ...typed };

  const { email, displayName } = form;
  useEffect(
    () => keepSignUpDraft({ email, displayName, suggested }),
    [email, displayName, suggested],
  );
  useEffect(
    () => () => {
      // Whoever comes next to this tab is somebody else.
      if (session.peek().kind !== 'signed-out') keepSignUpDraft(null);
    },
    [],
  );

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
    setSent(true);
    return null;
  };

  /** Asks for one more mail with all that was typed: there is no account yet, each link stands for its own sign-up. */
  const again = () => signUp(form);

  const correct = () => setSent(false);

  return { sent, form, sending, invited: suggested !== '', change, send, again, correct };
}
