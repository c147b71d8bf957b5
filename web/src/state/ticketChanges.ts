import { signal } from '@preact/signals';
import { assignTicket, transitionTicket } from '../data/commands';
import type { Person } from '../domain/people';
import type { CurrentTicket, Outcome, Problem } from '../domain/problem';
import type { PortalTicket, StaffTicket, Status } from '../domain/ticket';

/** A change that the listener has not shown yet: asked for (`pending`), or already answered. */
interface Change {
  readonly pending: boolean;
  /** The version that the ticket will have; the listener's word counts from there on. */
  readonly version: number;
  readonly status?: Status;
  readonly assignee?: (Partial<Person> & { readonly name: string }) | null;
  readonly at: Date;
}

const changes = signal<ReadonlyMap<string, Change>>(new Map());

/** The ticket as it will stand once the listener confirms one's own action. */
export function withOwnChange<T extends PortalTicket>(ticket: T): { ticket: T; pending: boolean } {
  const change = changes.value.get(ticket.ref);
  if (!change || ticket.version >= change.version)
    return { ticket, pending: change?.pending ?? false };
  const moved = change.status !== undefined && change.status !== ticket.status;
  return {
    ticket: {
      ...ticket,
      ...(moved ? { status: change.status, statusSince: change.at } : {}),
      ...(change.assignee === undefined ? {} : { assignee: change.assignee }),
      ...(change.pending ? {} : { version: change.version }),
    },
    pending: change.pending,
  };
}

/** Moves a ticket; answers the refusal, or null once the server has accepted. */
export function moveTicket(
  ticket: PortalTicket,
  to: Status,
  message: string,
): Promise<Problem | null> {
  return perform(ticket, { status: to }, () =>
    transitionTicket(ticket.ref, to, ticket.version, message),
  );
}

/** Gives a ticket to a person or to nobody; answers the refusal, or null once accepted. */
export function giveTicket(ticket: StaffTicket, person: Person | null): Promise<Problem | null> {
  const accepted: Partial<Change> = ticket.status === 'new' && person ? { status: 'accepted' } : {};
  // Without a holder no version is named: two people who take it at once get one winner, by name.
  const version = ticket.assignee ? ticket.version : null;
  return perform(ticket, { assignee: person, ...accepted }, () =>
    assignTicket(ticket.ref, person?.uid ?? null, version),
  );
}

async function perform(
  ticket: PortalTicket,
  wanted: Partial<Change>,
  request: () => Promise<Outcome<CurrentTicket | null>>,
): Promise<Problem | null> {
  record(ticket.ref, { pending: true, version: ticket.version + 1, at: new Date(), ...wanted });
  const outcome = await request();
  const truth = outcome.ok ? outcome.value : outcome.problem.current;
  record(ticket.ref, truth && settled(truth));
  return outcome.ok ? null : outcome.problem;
}

function settled({ status, version, assignee, updatedAt }: CurrentTicket): Change {
  return { pending: false, version, status, assignee, at: updatedAt };
}

function record(ref: string, change: Change | null): void {
  const next = new Map(changes.value);
  if (change) next.set(ref, change);
  else next.delete(ref);
  changes.value = next;
}
