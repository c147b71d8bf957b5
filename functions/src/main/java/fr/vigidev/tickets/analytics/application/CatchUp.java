package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.ParisDay;
import java.time.Instant;

/**
 * Counts between nights once many tickets wait for it: after an import, before the first night,
 * when a night did not come about. Every look at the dashboard would read them all.
 */
public final class CatchUp {
  /** A busy day touches fewer. */
  static final int MANY = 500;

  private final TouchedTickets tickets;
  private final Ledger ledger;
  private final CountTickets countTickets;

  public CatchUp(TouchedTickets tickets, Ledger ledger, CountTickets countTickets) {
    this.tickets = tickets;
    this.ledger = ledger;
    this.countTickets = countTickets;
  }

  /** How many were counted: none as long as few wait, or while somebody else counts them. */
  public int catchUp(Instant now) {
    if (tickets.count(ledger.write().progress().since()) < MANY) {
      return 0;
    }
    try {
      return countTickets.count(ParisDay.of(now).minusDays(1)).tickets();
    } catch (Ledger.Overtaken e) {
      return 0;
    }
  }
}
