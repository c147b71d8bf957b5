import type { MailPreferences } from '../domain/mailPreferences';
import type { Outcome } from '../domain/problem';
import type { SignUpForm } from '../domain/signUp';
import { send } from './http';

/** What came of the link of a sign-up: whether its account was just made, or the address had one already. */
export interface ConfirmedSignUp {
  readonly email: string;
  readonly created: boolean;
}

/** Asks for an account. The answer is the same whether or not the address has one; a mail says how to go on. */
export function signUp({ email, displayName, password }: SignUpForm): Promise<Outcome<null>> {
  return send({
    method: 'POST',
    path: '/signup',
    body: { email: email.trim(), password, displayName: displayName.trim() },
    read: () => null,
  });
}

/** Makes the account of a sign-up, by the code of its link and its password. A repeat finds the account made. */
export function confirmSignUp(code: string, password: string): Promise<Outcome<ConfirmedSignUp>> {
  return send({
    method: 'POST',
    path: '/signup/confirmation',
    body: { code, password },
    read: (answer) => {
      const { email, created } = answer as Record<string, unknown>;
      return { email: String(email), created: created === true };
    },
  });
}

/** Asks for another confirmation link; mailed when such an account waits for it, and answered the same. */
export function askConfirmationMail(email: string): Promise<Outcome<null>> {
  return askMail('/confirmation-mails', email);
}

/** Asks for a link to choose a new password; mailed when such an account exists, and answered the same. */
export function askPasswordReset(email: string): Promise<Outcome<null>> {
  return askMail('/password-resets', email);
}

function askMail(path: string, email: string): Promise<Outcome<null>> {
  return send({ method: 'POST', path, body: { email: email.trim() }, read: () => null });
}

/** Changes what one is mailed; what is not named stays. The account's listener shows it. */
export function chooseMails(preferences: MailPreferences): Promise<Outcome<null>> {
  return send({ method: 'PATCH', path: '/me', body: { preferences }, read: () => null });
}

/** Changes one's own name. The account's listener shows it. */
export function rename(displayName: string): Promise<Outcome<null>> {
  return send({
    method: 'PATCH',
    path: '/me',
    body: { displayName: displayName.trim() },
    read: () => null,
  });
}
