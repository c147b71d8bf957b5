import type { MailPreferences } from './mailPreferences';

/** The four roles of a person with an account. */
export type Role = 'client' | 'technician' | 'developer' | 'admin';

/** Where an account stands in its life. */
export type AccountStatus = 'pending' | 'active' | 'disabled' | 'erased';

/** A list that somebody keeps under a name of their own. */
export interface SavedView {
  readonly name: string;
  /** The query of its address. */
  readonly query: string;
}

/** A mail that came back for good, so that no other is sent. */
export interface Bounce {
  readonly at: Date;
  /** In the words of the server that refused it. */
  readonly reason: string;
}

/** A person's account, as the platform knows it. */
export interface Account {
  readonly uid: string;
  /** Empty once the person was erased. */
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
  /** The Client that a user with role `client` belongs to, once attached. */
  readonly clientId: string | null;
  readonly status: AccountStatus;
  /** Lists that the person keeps; of the team alone. */
  readonly views: readonly SavedView[];
  /** What the person is mailed. */
  readonly preferences: MailPreferences;
  /** Why the address takes no mail; null as long as it does. */
  readonly bounce: Bounce | null;
}

/** A member of the team, as a ticket or a list of assignees names it. */
export interface Person {
  readonly uid: string;
  readonly name: string;
}

/** A member of the team, with what tells who may be asked what. */
export interface Member extends Person {
  readonly role: Role;
}

/** Staff are the users who are not clients. */
export function isStaff(role: Role): boolean {
  return role !== 'client';
}

/** One or two capitals for an avatar: `Alice Martin` gives `AM`. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s-]+/u)
    .filter(Boolean);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words[words.length - 1] ?? '') : '';
  return `${[...first][0] ?? '?'}${[...last][0] ?? ''}`.toLocaleUpperCase('fr');
}
