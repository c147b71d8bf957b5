package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A ticket about to be opened.
 *
 * @param client the Client that it will belong to
 */
public record Opening(
    Actor actor,
    ClientRef client,
    ProjectRef project,
    String title,
    String description,
    Priority priority,
    List<Attachment> attachments) {
  public Opening {
    attachments = List.copyOf(attachments);
  }

  /** The new ticket, under that reference. */
  public TicketChange as(TicketRef ref, Instant now, EntryIds ids) {
    Ticket ticket =
        new Ticket(
            ref,
            title,
            description,
            priority,
            client,
            project,
            actor.person(),
            Status.NEW,
            Optional.empty(),
            List.of(),
            attachments,
            Optional.empty(),
            1,
            Milestones.opened(now));
    return new Act(actor, now, ids).with(new Fact.Created(attachments)).opens(ticket);
  }
}
