package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which tickets are resolved, with nobody saying anything about it any more. */
@FunctionalInterface
public interface SettledTickets {
  /**
   * Resolved tickets that nothing happened to since a moment, those that were touched last first.
   *
   * @param after the last one of the page before
   */
  List<Ticket> resolvedAndUntouchedSince(Instant moment, Optional<Ticket> after, int limit);
}
