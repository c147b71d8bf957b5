package fr.vigidev.tickets.ticket.model;

import java.time.Instant;

/**
 * That an urgent ticket is in nobody's hands for too long. It stands until somebody looks after the
 * ticket, or need not any more.
 *
 * @param since since when the ticket is urgent with nobody in charge
 * @param raisedAt when it was first told
 * @param lastToldAt when it was last told
 * @param times how often it was told
 */
public record UrgentAlert(
    TicketRef ref,
    String title,
    String projectName,
    String clientName,
    Instant since,
    Instant raisedAt,
    Instant lastToldAt,
    int times) {

  static UrgentAlert raised(Ticket ticket, Instant since, Instant now) {
    return new UrgentAlert(
        ticket.ref(),
        ticket.title(),
        ticket.project().name(),
        ticket.client().name(),
        since,
        now,
        now,
        1);
  }

  UrgentAlert toldAgain(Instant now) {
    return new UrgentAlert(ref, title, projectName, clientName, since, raisedAt, now, times + 1);
  }

  /** The same alert, under the names that the ticket has now. */
  UrgentAlert named(Ticket ticket) {
    return new UrgentAlert(
        ref,
        ticket.title(),
        ticket.project().name(),
        ticket.client().name(),
        since,
        raisedAt,
        lastToldAt,
        times);
  }
}
