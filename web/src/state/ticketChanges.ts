import { signal } from '@preact/signals';
import { assignTicket, markDuplicate, prioritizeTicket, transitionTicket } from '../data/commands';
import { answered, type OwnChange, withChange } from '../domain/ownChange';
import type { Person } from '../domain/people';
import type { CurrentTicket, Outcome, Problem } from '../domain/problem';
import type { PortalTicket, Priority, StaffTicket, Status } from '../domain/ticket';

const changes = signal<ReadonlyMap<string, OwnChange>>(new Map());

/** The ticket under one's own change, if there is one, and whether that is still on its way. */
export function withOwnChange<T extends PortalTicket>(ticket: T): { ticket: T; pending: boolean } {
  const change = changes.value.get(ticket.ref);
  return change
    ? { ticket: withChange(ticket, change), pending: change.pending }
    : { ticket, pending: false };
}

/** Whether the ticket is as this browser's own change left it. */
export function isOwnMove({ ref, version }: PortalTicket): boolean {
  return changes.value.get(ref)?.version === version;
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

/** Ranks a ticket; answers the refusal, or null once accepted. */
export function rankTicket(ticket: PortalTicket, priority: Priority): Promise<Problem | null> {
  return perform(ticket, { priority }, () =>
    prioritizeTicket(ticket.ref, priority, ticket.version),
  );
}

/** Closes a ticket as a duplicate of another; answers the refusal, or null once accepted. */
export function closeAsDuplicate(
  ticket: PortalTicket,
  of: string,
  key: string,
): Promise<Problem | null> {
  return perform(ticket, { status: 'closed' }, () =>
    markDuplicate(ticket.ref, of, ticket.version, key),
  );
}

/** Gives a ticket to a person or to nobody; answers the refusal, or null once accepted. */
export function giveTicket(ticket: StaffTicket, person: Person | null): Promise<Problem | null> {
  const accepted: Partial<OwnChange> =
    ticket.status === 'new' && person ? { status: 'accepted' } : {};
  // Without a holder no version is named: two people who take it at once get one winner, by name.
  const version = ticket.assignee ? ticket.version : null;
  return perform(ticket, { assignee: person, ...accepted }, () =>
    assignTicket(ticket.ref, person?.uid ?? null, version),
  );
}

/** Takes a ticket that nobody holds; who holds it otherwise is told by the refusal. */
export function takeTicket(ticket: TakenTicket, me: Person): Promise<Problem | null> {
  if (ticket.assignee?.uid === me.uid) return Promise.resolve(null);
  const accepted: Partial<OwnChange> = ticket.status === 'new' ? { status: 'accepted' } : {};
  const shown = ticket.assignee ? {} : { assignee: me, ...accepted };
  return perform(ticket, shown, () => assignTicket(ticket.ref, me.uid, null));
}

/** What must be known of a ticket to take it. */
type TakenTicket = Pick<StaffTicket, 'ref' | 'status' | 'version' | 'assignee'>;

async function perform(
  ticket: Pick<PortalTicket, 'ref' | 'version'>,
  wanted: Partial<OwnChange>,
  request: () => Promise<Outcome<CurrentTicket | null>>,
): Promise<Problem | null> {
  record(ticket.ref, { pending: true, version: ticket.version + 1, at: new Date(), ...wanted });
  const outcome = await request();
  const truth = outcome.ok ? outcome.value : outcome.problem.current;
  record(ticket.ref, truth && answered(truth));
  return outcome.ok ? null : outcome.problem;
}

function record(ref: string, change: OwnChange | null): void {
  const next = new Map(changes.value);
  if (change) next.set(ref, change);
  else next.delete(ref);
  changes.value = next;
}

// What it changes shows through the listener: it leaves the ticket's version as it is.
export { shareTicket } from '../data/commands';
