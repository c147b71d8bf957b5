package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.ticket.model.TextLimit;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.Optional;

/**
 * A wish to share a ticket.
 *
 * @param helperUid who is asked to look at it too
 * @param comment what is wanted of the helper
 */
public record ShareCommand(Actor actor, TicketRef ref, String helperUid, Optional<String> comment) {
  public ShareCommand {
    if (comment.filter(text -> TextLimit.BODY.judge(text) != TextLimit.Verdict.FINE).isPresent()) {
      throw new IllegalArgumentException("comment out of bounds");
    }
  }
}
