package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.ticket.model.TextLimit;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;

/** A wish to write on a ticket. */
public record PostCommand(Actor actor, TicketRef ref, String body, List<Upload> uploads) {
  public PostCommand {
    uploads = List.copyOf(uploads);
    if (TextLimit.BODY.judge(body) != TextLimit.Verdict.FINE
        || uploads.size() > Upload.MAX_PER_ENTRY) {
      throw new IllegalArgumentException("body or number of files out of bounds");
    }
  }
}
