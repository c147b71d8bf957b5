package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * A wish to put somebody in charge of a ticket.
 *
 * @param assignee the active member of the team whom the id stands for; empty when it is none
 * @param seenVersion the version that the actor saw; without it a ticket is never taken from
 *     somebody else
 */
public record Assignment(
    Actor actor, String assigneeUid, Optional<Person> assignee, Optional<Integer> seenVersion) {

  /**
   * What comes of it. Of two who take the same ticket at once one is refused with the name of the
   * other, whether or not it named a version.
   */
  public Decision on(Ticket ticket, Instant now, EntryIds ids) {
    boolean toSelf = actor.person().uid().equals(assigneeUid);
    if (!actor.may(toSelf ? Permission.ASSIGN_TO_SELF : Permission.ASSIGN_TO_OTHERS)) {
      return new Decision.Refused(
          actor.sees(ticket.client().id()) ? new Refusal.Forbidden() : new Refusal.NotFound());
    }
    if (assignee.isEmpty()) {
      return new Decision.Refused(new Refusal.UnknownAssignee());
    }
    if (ticket.isHeldBy(assignee.get())) {
      return new Decision.Unchanged(ticket);
    }
    boolean stale = seenVersion.filter(seen -> seen != ticket.version()).isPresent();
    if (ticket.assignee().isPresent() && (seenVersion.isEmpty() || stale)) {
      return new Decision.Refused(
          new Refusal.AlreadyAssigned(ticket, ticket.assignee().orElseThrow()));
    }
    if (stale) {
      return new Decision.Refused(new Refusal.VersionConflict(ticket));
    }
    return new Decision.Changed(assigned(ticket, assignee.get(), now, ids));
  }

  private TicketChange assigned(Ticket ticket, Person holder, Instant now, EntryIds ids) {
    Act act = new Act(actor, now, ids).with(new Fact.Assigned(holder));
    Ticket assigned = ticket.assignedTo(holder, now);
    if (ticket.status() != Status.NEW) {
      return act.changes(ticket, assigned);
    }
    act.with(new Fact.StatusChanged(Status.NEW, Status.ACCEPTED));
    return act.changes(ticket, assigned.moved(Status.ACCEPTED, now));
  }
}
