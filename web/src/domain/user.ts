import type { Account, Role } from './people';

/** A person's account in the list of an admin. */
export interface UserRecord extends Account {
  readonly createdAt: Date;
}

/** The roles of the team, in the order in which they are offered. */
export const STAFF_ROLES = ['technician', 'developer', 'admin'] as const satisfies readonly Role[];

/** All roles, in the order in which they are offered. */
export const ROLES = ['client', ...STAFF_ROLES] as const;

/** What an admin changes of an account; what is absent stays. */
export interface UserChange {
  readonly role?: Role;
  /** Null takes the user away from its Client, back to waiting. */
  readonly clientId?: string | null;
  readonly status?: 'active' | 'disabled';
  /** An address that took no mail is to be tried again. */
  readonly mailBounced?: false;
}

/** What lets a disabled account in again; null when a Client has to be chosen first. */
export function enabling({ role, clientId }: Account): UserChange | null {
  return role === 'client' && clientId === null ? null : { status: 'active' };
}
