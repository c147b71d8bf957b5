import { applyActionCode, checkActionCode, confirmPasswordReset } from 'firebase/auth';
import { openAuth } from './auth';
import { type AuthFailure, authFailure } from './authFailure';

/** What came of following a link: the address that it is about, or why not. */
export type LinkOutcome =
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly failure: AuthFailure };

type Operation = 'VERIFY_EMAIL' | 'PASSWORD_RESET';

/** Confirms the address that a mail's link was sent to. */
export function applyConfirmation(code: string): Promise<LinkOutcome> {
  return follow(code, 'VERIFY_EMAIL', async () => applyActionCode(await openAuth(), code));
}

/** Tells whose password a link may change, without using it up. */
export function checkReset(code: string): Promise<LinkOutcome> {
  return follow(code, 'PASSWORD_RESET', async () => {});
}

/** Sets the new password that a link allows. */
export function applyReset(code: string, password: string): Promise<LinkOutcome> {
  return follow(code, 'PASSWORD_RESET', async () =>
    confirmPasswordReset(await openAuth(), code, password),
  );
}

async function follow(
  code: string,
  operation: Operation,
  step: () => Promise<void>,
): Promise<LinkOutcome> {
  try {
    const info = await checkActionCode(await openAuth(), code);
    // A link must not do what another kind was sent for.
    if (info.operation !== operation) return { ok: false, failure: 'spent' };
    await step();
    return { ok: true, email: info.data.email ?? '' };
  } catch (cause) {
    return { ok: false, failure: authFailure(cause) };
  }
}
