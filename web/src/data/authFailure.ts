/** Why Auth refused what is done to an account. `wrong` is a password, `spent` the link of a mail. */
export type AuthFailure = 'spent' | 'wrong' | 'weak' | 'too_many' | 'unreachable';

/** https://firebase.google.com/docs/reference/js/auth#autherrorcodes */
const FAILURES: Readonly<Record<string, AuthFailure>> = {
  'auth/expired-action-code': 'spent',
  'auth/invalid-action-code': 'spent',
  'auth/user-not-found': 'spent',
  'auth/user-disabled': 'spent',
  'auth/wrong-password': 'wrong',
  'auth/invalid-credential': 'wrong',
  'auth/missing-password': 'wrong',
  'auth/weak-password': 'weak',
  'auth/password-does-not-meet-requirements': 'weak',
  'auth/too-many-requests': 'too_many',
};

/** The failure that an error of Auth's stands for; whatever else it is, trying again may help. */
export function authFailure(cause: unknown): AuthFailure {
  return FAILURES[(cause as { code?: string } | null)?.code ?? ''] ?? 'unreachable';
}
