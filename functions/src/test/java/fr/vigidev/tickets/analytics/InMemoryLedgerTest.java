package fr.vigidev.tickets.analytics;

import fr.vigidev.tickets.analytics.application.Ledger;

class InMemoryLedgerTest extends LedgerContract {
  private final Ledger ledger = new InMemoryLedger(new InMemoryTouchedTickets());

  @Override
  protected Ledger ledger() {
    return ledger;
  }
}
