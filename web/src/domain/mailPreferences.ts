import { isStaff, type Role } from './people';

/** What a person can be told of by mail, in the order in which it is offered. */
export const MAIL_KINDS = [
  'ticket_created',
  'message_posted',
  'status_changed',
  'ticket_assigned',
  'ticket_shared',
  'urgent_alert',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** How soon a person wants to be told. */
export const MAIL_CHOICES = ['at_once', 'hourly', 'never'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

/** What a person chose. Of what is absent it is told at once. */
export interface MailPreferences {
  /** False is never. */
  readonly email?: { readonly [kind in MailKind]?: boolean };
  readonly digest?: { readonly [kind in MailKind]?: 'at_once' | 'hourly' };
}

/** Some choices out of a form. */
export type MailChoices = { readonly [kind in MailKind]?: MailChoice };

const ROLES_TOLD: Readonly<Record<MailKind, (role: Role) => boolean>> = {
  ticket_created: isStaff,
  message_posted: () => true,
  status_changed: (role) => !isStaff(role),
  ticket_assigned: isStaff,
  // A ticket is shared with these two alone.
  ticket_shared: (role) => role === 'developer' || role === 'admin',
  urgent_alert: (role) => role === 'technician' || role === 'admin',
};

/** What a person of that role is ever told of. */
export function mailKinds(role: Role): readonly MailKind[] {
  return MAIL_KINDS.filter((kind) => ROLES_TOLD[kind](role));
}

/** What a person chose for one kind. */
export function mailChoice({ email, digest }: MailPreferences, kind: MailKind): MailChoice {
  return email?.[kind] === false ? 'never' : (digest?.[kind] ?? 'at_once');
}

/** Those of some choices that differ from what a person chose. */
export function changedChoices(preferences: MailPreferences, choices: MailChoices): MailChoices {
  return Object.fromEntries(
    Object.entries(choices).filter(
      ([kind, choice]) => choice !== mailChoice(preferences, kind as MailKind),
    ),
  );
}

/** What to change so that some kinds are as chosen; the rest stays. */
export function choosing(choices: MailChoices): MailPreferences {
  const email: { [kind in MailKind]?: boolean } = {};
  const digest: { [kind in MailKind]?: 'at_once' | 'hourly' } = {};
  for (const kind of MAIL_KINDS) {
    const choice = choices[kind];
    if (!choice) continue;
    email[kind] = choice !== 'never';
    if (choice !== 'never') digest[kind] = choice;
  }
  return { email, digest };
}
