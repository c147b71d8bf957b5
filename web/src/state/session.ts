import { computed, signal } from '@preact/signals';
import {
  hasConfirmedAddress,
  type Identity,
  type SignInFailure,
  signIn,
  signOut,
  wasSignedIn,
  watchIdentity,
} from '../data/auth';
import { closeFirestore, loadFirestore, watchAccount } from '../data/live';
import type { Snapshot, Teardown } from '../data/sink';
import type { Account } from '../domain/people';
import type { ErrorCode } from '../domain/problem';

/** Where this browser stands. Nothing that the platform keeps is on screen outside `pending` and `active`. */
export type Session =
  /** `returning`: somebody is signed in, or was at the last visit. */
  | { readonly kind: 'starting'; readonly returning: boolean }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unverified'; readonly email: string }
  | { readonly kind: 'pending'; readonly account: Account }
  | { readonly kind: 'active'; readonly account: Account };

const current = signal<Session>({ kind: 'starting', returning: wasSignedIn() });

/** The session, live: a change of role, Client or status by an admin shows at once. */
export const session = computed(() => current.value);

let identity: Identity | null = null;
let stopAccount: Teardown = () => {};
let leaving = false;

/** Whether this browser was signed in at the last visit, so that what comes next can be fetched early. */
export const cameBack = wasSignedIn;

/** Begins to follow who is signed in; to be called once, at boot. After `unreachable` the page starts over. */
export function startSession(): void {
  current.value = { kind: 'starting', returning: wasSignedIn() };
  // A failed load shows when the first listener asks for it again.
  if (wasSignedIn()) loadFirestore().catch(() => {});
  watchIdentity(onIdentity).catch(() => {
    current.value = { kind: 'unreachable' };
  });
}

export type { SignInFailure };

/** Signs in; answers why not, or null. The session follows by itself; one not `kept` ends with the tab. */
export function enter(
  email: string,
  password: string,
  kept: boolean,
): Promise<SignInFailure | null> {
  // The list comes next: its code travels while the password is checked.
  loadFirestore().catch(() => {});
  return signIn(email, password, kept);
}

/** Ends the session and leaves nothing of it in memory or on disk but the drafts. */
export async function endSession(path = '/connexion'): Promise<void> {
  if (leaving) return;
  leaving = true;
  // Going back must not revive a page whose session ended.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  stopAccount();
  current.value = { kind: 'starting', returning: false };
  // Each step must not keep the next from happening: leaving always succeeds.
  await closeFirestore().catch(() => {});
  await signOut().catch(() => {});
  location.replace(path);
}

export type Confirmation = 'confirmed' | 'not-yet' | 'unreachable';

/** Asks whether the address was confirmed meanwhile, wherever that was done; the session then follows. */
export async function checkConfirmation(): Promise<Confirmation> {
  try {
    if (!(await hasConfirmedAddress())) return 'not-yet';
  } catch {
    return 'unreachable';
  }
  await activate();
  return 'confirmed';
}

/** Makes the account known, or places it as an invitation says. What comes of it arrives by the listener. */
export async function activate(): Promise<void> {
  if (!identity) return;
  const { email } = identity;
  const refusal = await askActivation();
  // An account that the listener shows already needs no answer.
  if (refusal === null || current.value.kind === 'active' || current.value.kind === 'pending') {
    return;
  }
  if (refusal === 'account_disabled') await endSession('/compte-desactive');
  else if (refusal === 'email_not_verified') current.value = { kind: 'unverified', email };
  else current.value = { kind: 'unreachable' };
}

async function askActivation(): Promise<ErrorCode | null> {
  try {
    // Only an account without a place needs it, so that the sign-in page does without.
    const { activateAccount } = await import('../data/commands');
    const outcome = await activateAccount();
    return outcome.ok ? null : outcome.problem.code;
  } catch {
    return 'offline';
  }
}

function onIdentity(next: Identity | null): void {
  if (leaving) return;
  if (identity && next?.uid !== identity.uid) {
    // Signed out, or somebody else signed in, in another tab: start over from a clean page.
    void endSession();
    return;
  }
  identity = next;
  if (next) followAccount(next);
  else current.value = { kind: 'signed-out' };
}

function followAccount({ uid }: Identity): void {
  stopAccount();
  current.value = { kind: 'starting', returning: true };
  let asked = false;
  stopAccount = watchAccount(uid, {
    next: (snapshot: Snapshot<Account | null>) => {
      const account = snapshot.value;
      if (account) show(account);
      else if (snapshot.fromCache && current.value.kind === 'starting') {
        // Nothing kept and no answer: said rather than waited for; the account still opens if it comes.
        current.value = { kind: 'unreachable' };
      }
      if (snapshot.fromCache || asked) return;
      asked = true;
      if (account === null || account.status === 'pending') void activate();
    },
    error: (failure) => {
      // The rules refuse one's own account for one reason only: it was disabled, or erased.
      if (failure === 'refused') void endSession('/compte-desactive');
      else current.value = { kind: 'unreachable' };
    },
  });
}

function show(account: Account): void {
  if (account.status === 'disabled' || account.status === 'erased')
    void endSession('/compte-desactive');
  else current.value = { kind: account.status, account };
}
