import { EmailAuthProvider, reauthenticateWithCredential, updatePassword } from 'firebase/auth';
import { openAuth } from './auth';
import { type AuthFailure, authFailure } from './authFailure';

/** Changes one's own password; answers null on success. Auth then renews no other session of the account. */
export async function changePassword(current: string, next: string): Promise<AuthFailure | null> {
  try {
    const user = (await openAuth()).currentUser;
    if (!user) return 'unreachable';
    const proof = EmailAuthProvider.credential(user.email ?? '', current);
    await reauthenticateWithCredential(user, proof);
    await updatePassword(user, next);
    return null;
  } catch (cause) {
    return authFailure(cause);
  }
}
