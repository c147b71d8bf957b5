/** What a link of one of our mails asks for. */
export type ActionLink =
  /** Makes the account of a sign-up. */
  | { readonly kind: 'signUp'; readonly code: string }
  | { readonly kind: 'confirm'; readonly code: string }
  | { readonly kind: 'reset'; readonly code: string }
  /** A link that we never send, or one that was cut on the way. */
  | { readonly kind: 'unknown' }
  /** The address alone, without any link's parameters. */
  | { readonly kind: 'none' };

/**
 * A sign-up has a code of our own; the others have Auth's parameters:
 * https://firebase.google.com/docs/auth/custom-email-handler
 */
export function readActionLink({
  mode,
  oobCode,
  code: signUpCode,
}: Readonly<Record<string, string | undefined>>): ActionLink {
  if (mode === undefined && oobCode === undefined) return { kind: 'none' };
  // Some mail programs add a blank or a bracket to what they take for the end of an address.
  if (mode === 'signUp') {
    const code = /^[\w-]{43}/.exec(signUpCode ?? '')?.[0];
    return code ? { kind: 'signUp', code } : { kind: 'unknown' };
  }
  const code = /^[\w-]+/.exec(oobCode ?? '')?.[0];
  if (code && mode === 'verifyEmail') return { kind: 'confirm', code };
  if (code && mode === 'resetPassword') return { kind: 'reset', code };
  return { kind: 'unknown' };
}

/** The address that an invitation's link suggests at sign-up, in its `#adresse=`; empty when there is none. */
export function suggestedEmail(hash: string): string {
  try {
    return decodeURIComponent(/^#adresse=([^&]*)/.exec(hash)?.[1] ?? '').slice(0, 254);
  } catch {
    return '';
  }
}
