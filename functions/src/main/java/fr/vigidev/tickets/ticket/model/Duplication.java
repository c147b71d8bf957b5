package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import java.time.Instant;
import java.util.Optional;

/**
 * A wish to close a ticket because another asks for the same.
 *
 * @param original the ticket that goes on; empty when the reference stands for none
 * @param seenVersion the version of the ticket to close that the actor saw
 */
public record Duplication(Actor actor, Optional<Ticket> original, int seenVersion) {

  /** What comes of it. It closes from any status: the work goes on elsewhere. */
  public Decision on(Ticket ticket, Instant now, EntryIds ids) {
    if (!actor.may(Permission.CHANGE_STATUS)) {
      return new Decision.Refused(
          actor.sees(ticket.client().id()) ? new Refusal.Forbidden() : new Refusal.NotFound());
    }
    if (ticket.version() != seenVersion) {
      return new Decision.Refused(new Refusal.VersionConflict(ticket));
    }
    if (ticket.status() == Status.CLOSED) {
      return new Decision.Refused(new Refusal.InvalidTransition(ticket, Status.CLOSED));
    }
    Optional<TicketRef> of = original.filter(each -> canReplace(each, ticket)).map(Ticket::ref);
    if (of.isEmpty()) {
      return new Decision.Refused(new Refusal.UnknownOriginal());
    }
    Act act =
        new Act(actor, now, ids)
            .with(new Fact.MarkedDuplicate(of.get()))
            .with(new Fact.StatusChanged(ticket.status(), Status.CLOSED));
    return new Decision.Changed(act.changes(ticket, ticket.duplicating(of.get(), now)));
  }

  /** The Client is told the reference, which has to be one of its own; chains lead nowhere. */
  private static boolean canReplace(Ticket original, Ticket ticket) {
    return !original.ref().equals(ticket.ref())
        && original.client().id().equals(ticket.client().id())
        && original.duplicateOf().isEmpty();
  }
}
