package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.project.application.Projects;
import fr.vigidev.tickets.ticket.model.EntryIds;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Opens a ticket on a project, once per idempotency key. */
public final class OpenTicket {
  private final TicketStore store;
  private final OpeningCheck openingCheck;
  private final CommittedEvents events;
  private final Supplier<TicketRef> newRef;
  private final EntryIds ids;
  private final Clock clock;

  public OpenTicket(
      TicketStore store,
      Projects projects,
      Clients clients,
      CommittedEvents events,
      Supplier<TicketRef> newRef,
      EntryIds ids,
      Clock clock) {
    this.store = store;
    this.openingCheck = new OpeningCheck(projects, clients);
    this.events = events;
    this.newRef = newRef;
    this.ids = ids;
    this.clock = clock;
  }

  /** What came of the wish. */
  public sealed interface Outcome {

    /** A new ticket, and its answer. */
    record Opened(Ticket ticket, StoredAnswer answer) implements Outcome {}

    /** The ticket was opened by an earlier request under this key; this is what it was told. */
    record Replayed(StoredAnswer answer) implements Outcome {}

    /** No ticket was opened. */
    record Refused(Refusal why) implements Outcome {}
  }

  private record Attempt(Outcome outcome, Optional<TicketChange> change) {
    static Attempt without(Outcome outcome) {
      return new Attempt(outcome, Optional.empty());
    }
  }

  /**
   * Opens the ticket, or tells again what an earlier request under the same key was told.
   *
   * @param answering how the new ticket is told to its author; the answer is kept with the request
   */
  public Outcome open(
      OpenTicketCommand command, RequestStamp stamp, Function<Ticket, StoredAnswer> answering) {
    Attempt attempt = store.transact(tx -> attempt(tx, command, stamp, answering));
    events.publish(attempt.change().map(TicketChange::events).orElse(List.of()));
    return attempt.outcome();
  }

  private Attempt attempt(
      TicketStore.Transaction tx,
      OpenTicketCommand command,
      RequestStamp stamp,
      Function<Ticket, StoredAnswer> answering) {
    Optional<RecordedRequest> recorded = tx.request(stamp);
    if (recorded.isPresent()) {
      return Attempt.without(
          recorded.get().answers(stamp)
              ? new Outcome.Replayed(recorded.get().answer())
              : new Outcome.Refused(new Refusal.KeyReused()));
    }
    // The check reads outside the transaction on purpose: locking the project for every new ticket
    // would make it a hot document, and a ticket that crosses an archiving by milliseconds harms
    // nobody.
    return switch (openingCheck.check(command)) {
      case OpeningCheck.Finding.Refused refused ->
          Attempt.without(new Outcome.Refused(refused.why()));
      case OpeningCheck.Finding.Allowed allowed -> {
        TicketChange change = allowed.opening().as(newRef.get(), clock.instant(), ids);
        StoredAnswer answer = answering.apply(change.after());
        tx.apply(change);
        tx.record(stamp, answer);
        yield new Attempt(new Outcome.Opened(change.after(), answer), Optional.of(change));
      }
    };
  }
}
