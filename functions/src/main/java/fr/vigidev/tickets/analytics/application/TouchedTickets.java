package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which tickets something happened to. */
public interface TouchedTickets {
  /** Tickets in the order in which they were last touched, those of one moment by reference. */
  List<Touched> touched(From from, int limit);

  /** How many tickets were touched then or later. */
  long count(Instant since);

  /** These tickets; one that is gone is left out. */
  List<Touched> tickets(List<TicketRef> refs);

  /** A ticket, and when it was last touched. */
  record Touched(TicketRef ref, Instant at, TicketFacts facts) {}

  /**
   * Where a page begins.
   *
   * @param after the last ticket of the page before; empty when those of the moment come too
   */
  record From(Instant at, Optional<TicketRef> after) {

    /** At the first ticket that was touched then or later. */
    public static From since(Instant at) {
      return new From(at, Optional.empty());
    }

    /** At the first ticket after that one. */
    public static From after(Touched last) {
      return new From(last.at(), Optional.of(last.ref()));
    }
  }
}
