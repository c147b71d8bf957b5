import { type EmailError, emailError } from './email';
import type { Bounce, Person, Role } from './people';
import type { UserRecord } from './user';

/** What became of an invitation; that it expired is told by the clock alone. */
export const INVITATION_STATES = ['pending', 'accepted', 'revoked'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** The promise of a role, and of a Client for a client user, to whoever proves to own the address. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly clientName: string | null;
  readonly invitedBy: Person;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly state: InvitationState;
  /** That the last mail did not arrive, and why; null as long as nobody told so. */
  readonly bounce: Bounce | null;
}

/** What an admin says to invite somebody. */
export interface InvitationForm {
  readonly email: string;
  readonly role: Role | '';
  /** Only for the role client; empty otherwise. */
  readonly clientId: string;
}

export interface InvitationErrors {
  readonly email?: EmailError;
  readonly role?: 'required';
  readonly clientId?: 'required';
}

/** Says what is missing; empty when the form can be sent. */
export function validateInvitation({ email, role, clientId }: InvitationForm): InvitationErrors {
  const wrong = emailError(email);
  return {
    ...(wrong && { email: wrong }),
    ...(!role && { role: 'required' }),
    ...(role === 'client' && !clientId && { clientId: 'required' }),
  };
}

/** Whether an invitation can still be used. */
export function stands({ state, expiresAt }: Invitation, now: Date): boolean {
  return state === 'pending' && now < expiresAt;
}

/** What an invitation will meet at its address: nobody, an account that waits, or one that has its place. */
export function addressee(user: UserRecord | null): 'none' | 'waiting' | 'settled' {
  if (!user) return 'none';
  return user.status === 'pending' ? 'waiting' : 'settled';
}
