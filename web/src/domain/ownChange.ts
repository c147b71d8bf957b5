import type { Person } from './people';
import type { CurrentTicket } from './problem';
import type { PortalTicket, Priority, Status } from './ticket';

/** One's own change that the listener has not shown yet: asked for (`pending`), or already answered. */
export interface OwnChange {
  readonly pending: boolean;
  /** The version that the ticket will have; from there on the listener's word counts. */
  readonly version: number;
  readonly status?: Status;
  readonly priority?: Priority;
  readonly assignee?: (Partial<Person> & { readonly name: string }) | null;
  readonly at: Date;
}

/** What the server answered about a ticket, until the listener says the same or more. */
export function answered({
  status,
  priority,
  version,
  assignee,
  updatedAt,
}: CurrentTicket): OwnChange {
  return { pending: false, version, status, priority, assignee, at: updatedAt };
}

/** The ticket as it will stand once the listener confirms one's own change. */
export function withChange<T extends PortalTicket>(ticket: T, change: OwnChange): T {
  if (ticket.version >= change.version) return ticket;
  const moved = change.status !== undefined && change.status !== ticket.status;
  return {
    ...ticket,
    ...(moved ? { status: change.status, statusSince: change.at } : {}),
    ...(change.priority === undefined ? {} : { priority: change.priority }),
    ...(change.assignee === undefined ? {} : { assignee: change.assignee }),
    // A version that the server has not given yet must not be sent back to it.
    ...(change.pending ? {} : { version: change.version }),
  };
}
