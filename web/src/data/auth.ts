import {
  type Auth,
  browserLocalPersistence,
  browserSessionPersistence,
  connectAuthEmulator,
  signOut as firebaseSignOut,
  initializeAuth,
  onAuthStateChanged,
  signInWithEmailAndPassword,
} from 'firebase/auth';
import { openBackend } from './app';
import { type Keeping, readStored, writeStored } from './storage';

/** Remembers that this browser was signed in, so that Firestore starts loading before Auth has answered. */
const SEEN_KEY = 'vigidev.session';

/** Who is signed in, before the platform has said what they may do. */
export interface Identity {
  readonly uid: string;
  readonly email: string;
}

export type SignInFailure = 'refused' | 'too_many' | 'unreachable';

let opened: Promise<Auth> | null = null;
let keeping: Keeping = readStored(SEEN_KEY, 'tab') ? 'tab' : 'device';

/** Auth itself, for what is done to an account besides signing in and out. */
export function openAuth(): Promise<Auth> {
  opened ??= openBackend().then(
    ({ app, emulated }) => {
      const auth = initializeAuth(app, {
        persistence: [browserLocalPersistence, browserSessionPersistence],
      });
      if (emulated) connectAuthEmulator(auth, 'http://127.0.0.1:9099', { disableWarnings: true });
      return auth;
    },
    (cause: unknown) => {
      opened = null;
      throw cause;
    },
  );
  return opened;
}

/** Whether the last visit ended signed in. */
export function wasSignedIn(): boolean {
  return Boolean(readStored(SEEN_KEY) ?? readStored(SEEN_KEY, 'tab'));
}

/** Whether the person wants the session on this device, or in this tab only: then nothing of it may stay on disk. */
export function isKept(): boolean {
  return keeping === 'device';
}

/** Tells who is signed in, now and at each change, in every tab of the browser. */
export async function watchIdentity(next: (identity: Identity | null) => void): Promise<void> {
  const auth = await openAuth();
  onAuthStateChanged(auth, (user) => {
    writeStored(SEEN_KEY, user ? '1' : null, keeping);
    next(user ? { uid: user.uid, email: user.email ?? '' } : null);
  });
}

/** Signs in; answers null on success. An unknown address and a wrong password are the same refusal. */
export async function signIn(
  email: string,
  password: string,
  kept: boolean,
): Promise<SignInFailure | null> {
  try {
    const auth = await openAuth();
    keeping = kept ? 'device' : 'tab';
    await auth.setPersistence(kept ? browserLocalPersistence : browserSessionPersistence);
    await signInWithEmailAndPassword(auth, email, password);
    return null;
  } catch (cause) {
    const code = (cause as { code?: string }).code ?? '';
    if (code === 'auth/too-many-requests') return 'too_many';
    return code.startsWith('auth/') && code !== 'auth/network-request-failed'
      ? 'refused'
      : 'unreachable';
  }
}

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  writeStored(SEEN_KEY, null, keeping);
  await firebaseSignOut(await openAuth());
}

/** Whether the address is confirmed by now, wherever that was done. Fails when Auth can't be asked. */
export async function hasConfirmedAddress(): Promise<boolean> {
  const auth = await openAuth();
  // What follows is asked with this token, so that it must be one that says so.
  const token = await auth.currentUser?.getIdTokenResult(true);
  return token?.claims.email_verified === true;
}

/** The bearer token of the signed-in person; `fresh` asks for a new one. Null when signed out. */
export async function idToken(fresh = false): Promise<string | null> {
  const auth = await openAuth();
  return (await auth.currentUser?.getIdToken(fresh)) ?? null;
}
