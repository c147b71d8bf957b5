import {
  type Auth,
  browserLocalPersistence,
  connectAuthEmulator,
  signOut as firebaseSignOut,
  indexedDBLocalPersistence,
  initializeAuth,
  onAuthStateChanged,
  signInWithEmailAndPassword,
} from 'firebase/auth';
import { openBackend } from './app';
import { readStored, writeStored } from './storage';

/** Remembers that this browser was signed in, so that Firestore starts loading before Auth has answered. */
const SEEN_KEY = 'vigidev.session';

/** Who is signed in, before the platform has said what they may do. */
export interface Identity {
  readonly uid: string;
  readonly email: string;
}

export type SignInFailure = 'refused' | 'too_many' | 'unreachable';

let opened: Promise<Auth> | null = null;

function openAuth(): Promise<Auth> {
  opened ??= openBackend().then(
    ({ app, emulated }) => {
      const auth = initializeAuth(app, {
        persistence: [indexedDBLocalPersistence, browserLocalPersistence],
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
  return readStored(SEEN_KEY) === '1';
}

/** Tells who is signed in, now and at each change, in every tab of the browser. */
export async function watchIdentity(next: (identity: Identity | null) => void): Promise<void> {
  const auth = await openAuth();
  onAuthStateChanged(auth, (user) => {
    writeStored(SEEN_KEY, user ? '1' : null);
    next(user ? { uid: user.uid, email: user.email ?? '' } : null);
  });
}

/** Signs in; answers null on success. An unknown address and a wrong password are the same refusal. */
export async function signIn(email: string, password: string): Promise<SignInFailure | null> {
  try {
    await signInWithEmailAndPassword(await openAuth(), email, password);
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
  writeStored(SEEN_KEY, null);
  await firebaseSignOut(await openAuth());
}

/** The bearer token of the signed-in person; `fresh` asks for a new one. Null when signed out. */
export async function idToken(fresh = false): Promise<string | null> {
  const auth = await openAuth();
  return (await auth.currentUser?.getIdToken(fresh)) ?? null;
}
