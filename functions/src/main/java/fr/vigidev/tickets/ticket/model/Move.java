package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A wish to move a ticket along the workflow.
 *
 * @param seenVersion the version of the ticket that the actor saw
 * @param message what the actor has to say about it, to the other party
 */
public record Move(Actor actor, Status to, int seenVersion, Optional<String> message) {

  /** What comes of it. A stale view is refused before anything else is looked at. */
  public Decision on(Ticket ticket, Instant now, EntryIds ids) {
    if (!actor.sees(ticket.client().id())) {
      return new Decision.Refused(new Refusal.NotFound());
    }
    if (ticket.version() != seenVersion) {
      return new Decision.Refused(new Refusal.VersionConflict(ticket));
    }
    Optional<Workflow.Transition> transition = Workflow.transition(ticket.status(), to);
    if (transition.isEmpty()) {
      return new Decision.Refused(new Refusal.InvalidTransition(ticket, to));
    }
    if (!transition.get().isAllowedTo(actor.role())) {
      return new Decision.Refused(new Refusal.Forbidden());
    }
    if (transition.get().messageRequiredFor().contains(actor.role()) && message.isEmpty()) {
      return new Decision.Refused(new Refusal.MessageRequired());
    }
    Act act = new Act(actor, now, ids);
    message.ifPresent(body -> act.with(new Fact.Message(body, List.of())));
    act.with(new Fact.StatusChanged(ticket.status(), to));
    return new Decision.Changed(act.changes(ticket, ticket.moved(to, now)));
  }
}
