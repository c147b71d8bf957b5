package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.Duplication;
import fr.vigidev.tickets.ticket.model.EntryIds;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.Visibility;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Closes a ticket because another asks for the same, once per idempotency key. */
public final class MarkDuplicate {
  private final CreateOnce createOnce;
  private final EntryIds ids;
  private final Clock clock;

  public MarkDuplicate(
      TicketStore store,
      Attachments attachments,
      CommittedEvents events,
      EntryIds ids,
      Clock clock) {
    this.createOnce = new CreateOnce(store, attachments, events);
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Closes the duplicate, or tells again what an earlier request under the same key was told.
   *
   * @param answering how the closed ticket is told to who closed it
   */
  public Creation mark(
      MarkDuplicateCommand command, RequestStamp stamp, Function<Ticket, StoredAnswer> answering) {
    return createOnce.create(
        new CreateOnce.Request(
            stamp,
            List.of(),
            Visibility.PUBLIC,
            (tx, files) -> decide(tx, command),
            change -> answering.apply(change.after())));
  }

  private Decision decide(TicketStore.Transaction tx, MarkDuplicateCommand command) {
    Optional<Ticket> ticket = tx.ticket(command.ref());
    if (ticket.isEmpty()) {
      return new Decision.Refused(new Refusal.NotFound());
    }
    Optional<Ticket> original = tx.ticket(command.of());
    Duplication duplication = new Duplication(command.actor(), original, command.seenVersion());
    Decision decision = duplication.on(ticket.get(), clock.instant(), ids);
    if (decision instanceof Decision.Changed) {
      // Two tickets that are marked as duplicates of each other at once would both be closed.
      tx.require(command.of());
    }
    return decision;
  }
}
