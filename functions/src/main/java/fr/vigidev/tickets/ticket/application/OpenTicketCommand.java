package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.TextLimit;
import java.util.List;
import java.util.Optional;

/**
 * A wish to open a ticket.
 *
 * @param clientId the Client on whose behalf the staff opens it; empty when its own user does
 */
public record OpenTicketCommand(
    Actor actor,
    String projectId,
    Optional<String> clientId,
    String title,
    String description,
    Priority priority,
    List<Upload> uploads) {

  public OpenTicketCommand {
    uploads = List.copyOf(uploads);
    if (TextLimit.TITLE.judge(title) != TextLimit.Verdict.FINE
        || TextLimit.BODY.judge(description) != TextLimit.Verdict.FINE
        || uploads.size() > Upload.MAX_PER_ENTRY) {
      throw new IllegalArgumentException("title, description or number of files out of bounds");
    }
  }
}
