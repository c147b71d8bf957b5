package fr.vigidev.tickets.analytics;

import fr.vigidev.tickets.analytics.application.TouchedTickets;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;

class InMemoryTouchedTicketsTest extends TouchedTicketsContract {
  private final InMemoryTouchedTickets tickets = new InMemoryTouchedTickets();

  @Override
  protected TouchedTickets tickets() {
    return tickets;
  }

  @Override
  protected void touch(TicketRef ref, Instant at, TicketFacts facts) {
    tickets.put(ref, at, facts);
  }
}
