import type { Attachment } from './attachment';
import type { Person } from './people';

/** Priorities, lowest first. */
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Statuses in the order of the workflow. */
export const STATUSES = [
  'new',
  'accepted',
  'in_progress',
  'waiting_for_client',
  'resolved',
  'closed',
] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses in which work is still expected from somebody. */
export const OPEN_STATUSES = ['new', 'accepted', 'in_progress', 'waiting_for_client'] as const;

/** The three groups of a client's list: it must act, the team acts, nobody acts any more. */
export const CLIENT_GROUPS = {
  yours: ['waiting_for_client', 'resolved'],
  open: ['new', 'accepted', 'in_progress'],
  done: ['closed'],
} as const satisfies Record<string, readonly Status[]>;
export type ClientGroup = keyof typeof CLIENT_GROUPS;

/** What a Client may see of its ticket. There is no field here for anything internal. */
export interface PortalTicket {
  readonly ref: string;
  readonly title: string;
  readonly description: string;
  /** The files that came with the description. */
  readonly attachments: readonly Attachment[];
  readonly priority: Priority;
  readonly status: Status;
  /** Grows by one at each change; a transition names the one that the person saw. */
  readonly version: number;
  readonly projectId: string;
  readonly projectName: string;
  readonly projectAddress: string;
  readonly createdBy: { readonly name: string };
  readonly assignee: { readonly name: string } | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly statusSince: Date;
  /** When it was resolved last; null for one that was not, or was reopened since. */
  readonly resolvedAt: Date | null;
  /** The reference of the ticket that asked for the same before; null for none. */
  readonly duplicateOf: string | null;
}

/** The whole ticket, for the team alone. */
export interface StaffTicket extends PortalTicket {
  readonly clientId: string;
  readonly clientName: string;
  readonly assignee: Person | null;
  /** The members of the team who were asked to look at it. */
  readonly sharedWith: readonly Person[];
}

/** Tells the team's ticket from the Client's projection. */
export function isStaffTicket(ticket: PortalTicket): ticket is StaffTicket {
  return 'clientId' in ticket;
}

/** Where a ticket's address that was typed in small letters leads; null for any other address. */
export function properTicketPath(path: string): string | null {
  const ref = path.startsWith('/tickets/') ? path.slice('/tickets/'.length) : '';
  const proper = ref.toUpperCase();
  return proper !== ref && isReference(proper) ? `/tickets/${proper}` : null;
}

/** Whether a text has the form of a reference (`VGD-` and six Crockford base-32 characters). */
export function isReference(text: string): boolean {
  return /^VGD-[0-9A-HJKMNP-TV-Z]{6}$/.test(text);
}

/** The reference that a person typed, whole, in any case, with or without its prefix; null for anything else. */
export function typedReference(text: string): string | null {
  const characters = text
    .trim()
    .toUpperCase()
    .replace(/^VGD[-\s]?(?=.{6}$)/, '');
  const ref = `VGD-${characters}`;
  return isReference(ref) ? ref : null;
}
