package fr.vigidev.tickets.analytics;

import fr.vigidev.tickets.analytics.application.Ledger;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;

class InMemoryLedgerTest extends LedgerContract {
  private final InMemoryTouchedTickets tickets = new InMemoryTouchedTickets();
  private final Ledger ledger = new InMemoryLedger(tickets);

  @Override
  protected Ledger ledger() {
    return ledger;
  }

  @Override
  protected void touch(TicketRef ref, Instant at, TicketFacts facts) {
    tickets.put(ref, at, facts);
  }
}
