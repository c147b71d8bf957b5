package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.function.Function;

/**
 * Applies a decision to a ticket that exists: decide and store in one transaction, then publish.
 */
final class ChangeTicket {
  private final TicketStore store;
  private final CommittedEvents events;

  ChangeTicket(TicketStore store, CommittedEvents events) {
    this.store = store;
    this.events = events;
  }

  TicketOutcome change(TicketRef ref, Function<Ticket, Decision> decide) {
    Decision decision =
        store.transact(
            tx -> {
              Decision made =
                  tx.ticket(ref)
                      .map(decide)
                      .orElseGet(() -> new Decision.Refused(new Refusal.NotFound()));
              if (made instanceof Decision.Changed changed) {
                tx.apply(changed.change());
              }
              return made;
            });
    return switch (decision) {
      case Decision.Changed changed -> {
        events.publish(changed.change().events());
        yield new TicketOutcome.Done(changed.change().after());
      }
      case Decision.Unchanged unchanged -> new TicketOutcome.Done(unchanged.ticket());
      case Decision.Refused refused -> new TicketOutcome.Refused(refused.why());
    };
  }
}
