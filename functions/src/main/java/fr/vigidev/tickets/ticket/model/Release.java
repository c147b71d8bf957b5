package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * A wish to have nobody in charge of a ticket: one's own, or anybody's for who may assign others.
 *
 * @param seenVersion the version that the actor saw, when it wants to be sure of it
 */
public record Release(Actor actor, Optional<Integer> seenVersion) {

  /** What comes of it. */
  public Decision on(Ticket ticket, Instant now, EntryIds ids) {
    if (!actor.may(Permission.ASSIGN_TO_SELF)) {
      return new Decision.Refused(
          actor.sees(ticket.client().id()) ? new Refusal.Forbidden() : new Refusal.NotFound());
    }
    if (ticket.assignee().isEmpty()) {
      return new Decision.Unchanged(ticket);
    }
    if (!ticket.isHeldBy(actor.person()) && !actor.may(Permission.ASSIGN_TO_OTHERS)) {
      return new Decision.Refused(new Refusal.Forbidden());
    }
    if (seenVersion.filter(seen -> seen != ticket.version()).isPresent()) {
      return new Decision.Refused(new Refusal.VersionConflict(ticket));
    }
    Person former = ticket.assignee().orElseThrow();
    Act act = new Act(actor, now, ids).with(new Fact.Unassigned(former));
    return new Decision.Changed(act.changes(ticket, ticket.released(now)));
  }
}
