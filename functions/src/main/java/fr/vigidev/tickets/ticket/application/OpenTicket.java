package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.project.application.Projects;
import fr.vigidev.tickets.ticket.model.Attachment;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.EntryIds;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.ticket.model.Visibility;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Opens a ticket on a project, once per idempotency key. */
public final class OpenTicket {
  private final CreateOnce createOnce;
  private final OpeningCheck openingCheck;
  private final Supplier<TicketRef> newRef;
  private final EntryIds ids;
  private final Clock clock;

  public OpenTicket(
      TicketStore store,
      Projects projects,
      Clients clients,
      Attachments attachments,
      CommittedEvents events,
      Supplier<TicketRef> newRef,
      EntryIds ids,
      Clock clock) {
    this.createOnce = new CreateOnce(store, attachments, events);
    this.openingCheck = new OpeningCheck(projects, clients);
    this.newRef = newRef;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Opens the ticket, or tells again what an earlier request under the same key was told.
   *
   * @param answering how the new ticket is told to its author; the answer is kept with the request
   */
  public Creation open(
      OpenTicketCommand command, RequestStamp stamp, Function<Ticket, StoredAnswer> answering) {
    Supplier<TicketRef> refs = refs(command);
    return createOnce.create(
        new CreateOnce.Request(
            stamp,
            command.uploads(),
            Visibility.PUBLIC,
            (tx, files) -> opening(command, files, refs),
            change -> answering.apply(change.after())));
  }

  /**
   * Files are put below the reference of their ticket before the ticket exists, so that it is drawn
   * once; otherwise a reference that is taken is drawn anew.
   */
  private Supplier<TicketRef> refs(OpenTicketCommand command) {
    if (command.uploads().isEmpty()) {
      return newRef;
    }
    TicketRef drawn = newRef.get();
    return () -> drawn;
  }

  private Decision opening(
      OpenTicketCommand command, List<Attachment> files, Supplier<TicketRef> refs) {
    // The check reads outside the transaction on purpose: locking the project for every new ticket
    // would make it a hot document, and a ticket that crosses an archiving by milliseconds harms
    // nobody.
    return switch (openingCheck.check(command, files)) {
      case OpeningCheck.Finding.Refused refused -> new Decision.Refused(refused.why());
      case OpeningCheck.Finding.Allowed allowed ->
          new Decision.Changed(allowed.opening().as(refs.get(), clock.instant(), ids));
    };
  }
}
