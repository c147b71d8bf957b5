package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A wish to write to the other party.
 *
 * @param reopen whether a resolved or closed ticket is to be worked on again
 */
public record Reply(Actor actor, String body, List<Attachment> attachments, boolean reopen) {
  public Reply {
    attachments = List.copyOf(attachments);
  }

  /** What comes of it. A Client that answers a question gives the ticket back to the team. */
  public Decision on(Ticket ticket, Instant now, EntryIds ids) {
    if (!actor.sees(ticket.client().id())) {
      return new Decision.Refused(new Refusal.NotFound());
    }
    if (!actor.may(Permission.POST_MESSAGE)) {
      return new Decision.Refused(new Refusal.Forbidden());
    }
    Optional<Refusal> refusal = reopen ? refusedReopening(ticket) : Optional.empty();
    if (refusal.isPresent()) {
      return new Decision.Refused(refusal.get());
    }
    Act act = new Act(actor, now, ids).with(new Fact.Message(body, attachments));
    if (!reopen && !answersAQuestion(ticket)) {
      return new Decision.Changed(act.changes(ticket, ticket.touched(now)));
    }
    act.with(new Fact.StatusChanged(ticket.status(), Status.IN_PROGRESS));
    return new Decision.Changed(act.changes(ticket, ticket.moved(Status.IN_PROGRESS, now)));
  }

  private Optional<Refusal> refusedReopening(Ticket ticket) {
    Optional<Workflow.Transition> move =
        Workflow.transition(ticket.status(), Status.IN_PROGRESS)
            .filter(each -> !ticket.status().isOpen());
    if (move.isEmpty()) {
      return Optional.of(new Refusal.InvalidTransition(ticket, Status.IN_PROGRESS));
    }
    return move.get().isAllowedTo(actor.role())
        ? Optional.empty()
        : Optional.of(new Refusal.Forbidden());
  }

  private boolean answersAQuestion(Ticket ticket) {
    return actor instanceof Actor.ClientUser && ticket.status() == Status.WAITING_FOR_CLIENT;
  }
}
