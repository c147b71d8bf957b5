/** What a member of the team does on a ticket right now. */
export type PresenceState = 'viewing' | 'writing';

/** A member of the team on a ticket, until it is renewed or expires. */
export interface Presence {
  readonly ref: string;
  readonly uid: string;
  readonly name: string;
  readonly state: PresenceState;
  readonly expiresAt: Date;
}

/** How often one's own presence is renewed, and how long it holds by itself when a browser just goes. */
export const PRESENCE = { renewalMs: 45_000, holdsMs: 80_000 } as const;

/** The others who are there, who writes first: what has expired is nobody, and oneself is no news. */
export function othersPresent(
  all: readonly Presence[],
  present: Date,
  ownUid: string,
): readonly Presence[] {
  return all
    .filter(({ uid, expiresAt }) => uid !== ownUid && expiresAt > present)
    .sort(
      (a, b) =>
        Number(b.state === 'writing') - Number(a.state === 'writing') ||
        a.name.localeCompare(b.name, 'fr'),
    );
}
