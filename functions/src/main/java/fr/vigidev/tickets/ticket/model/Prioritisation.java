package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import java.time.Instant;

/**
 * A wish to have a ticket looked at sooner or later than before.
 *
 * @param seenVersion the version of the ticket that the actor saw
 */
public record Prioritisation(Actor actor, Priority priority, int seenVersion) {

  /** What comes of it. Who asks for what is so already need not have seen the present version. */
  public Decision on(Ticket ticket, Instant now, EntryIds ids) {
    if (!actor.may(Permission.CHANGE_PRIORITY)) {
      return new Decision.Refused(
          actor.sees(ticket.client().id()) ? new Refusal.Forbidden() : new Refusal.NotFound());
    }
    if (ticket.priority() == priority) {
      return new Decision.Unchanged(ticket);
    }
    if (ticket.version() != seenVersion) {
      return new Decision.Refused(new Refusal.VersionConflict(ticket));
    }
    Act act = new Act(actor, now, ids).with(new Fact.PriorityChanged(ticket.priority(), priority));
    return new Decision.Changed(act.changes(ticket, ticket.prioritised(priority, now)));
  }
}
