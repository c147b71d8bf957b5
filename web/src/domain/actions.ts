import { type Account, isStaff, type Role } from './people';
import { can, type Permission, type Transition, transitionsFrom } from './policy';
import { isStaffTicket, type PortalTicket } from './ticket';

/** Everything that one person may do on one ticket now; what is absent is not offered. */
export interface TicketActions {
  /** Nobody answers for it yet. */
  readonly take: boolean;
  /** Somebody else answers for it. */
  readonly takeOver: boolean;
  readonly release: boolean;
  readonly assignToOthers: boolean;
  readonly transitions: readonly Transition[];
}

/** Whether there is nothing at all to do. */
export function offersNothing({ transitions, ...offers }: TicketActions): boolean {
  return transitions.length === 0 && !Object.values(offers).includes(true);
}

/** The roles of those who can be asked to look at a ticket too. */
export const HELPER_ROLES = ['developer', 'admin'] as const satisfies readonly Role[];
export type HelperRole = (typeof HELPER_ROLES)[number];

const SHARING: Readonly<Record<HelperRole, Permission>> = {
  developer: 'share_with_developer',
  admin: 'share_with_admin',
};

/** With whom this role may share a ticket. */
export function sharesWith(role: Role): readonly HelperRole[] {
  return HELPER_ROLES.filter((helper) => can(role, SHARING[helper]));
}

/** Reads the policy for this person and this ticket. */
export function actionsFor(account: Account, ticket: PortalTicket): TicketActions {
  const staff = isStaff(account.role) && isStaffTicket(ticket) ? ticket : null;
  const open = ticket.status !== 'closed';
  const holder = staff?.assignee ?? null;
  const mine = holder?.uid === account.uid;
  const assignable = staff !== null && open && can(account.role, 'assign_to_self');
  const assignToOthers = can(account.role, 'assign_to_others');
  return {
    take: assignable && holder === null,
    takeOver: assignable && holder !== null && !mine,
    release: staff !== null && open && holder !== null && (mine || assignToOthers),
    assignToOthers: staff !== null && open && assignToOthers,
    transitions: transitionsFrom(ticket.status, account.role),
  };
}
