package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.Optional;

/** How far the checking of what Clients see got. */
public interface Rounds {
  /** Where it is. */
  Round read();

  /** Notes where it is. */
  void write(Round round);

  /**
   * A place within the round.
   *
   * @param checkedUpTo tickets that were touched before are checked; empty before the first night
   * @param last the last of all tickets whose turn came; empty where a round begins
   */
  record Round(Optional<Instant> checkedUpTo, Optional<TicketRef> last) {
    /** After tickets that were touched up to a moment were checked. */
    public Round touchedUpTo(Instant moment) {
      return new Round(Optional.of(moment), last);
    }

    /** After the turn of that ticket. */
    public Round at(Optional<TicketRef> ref) {
      return new Round(checkedUpTo, ref);
    }
  }
}
