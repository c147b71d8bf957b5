package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.Repair;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;
import java.util.Optional;

/** What Clients see of their tickets, against the truth that it is made of. */
public interface Projections {
  /** Compares a ticket and its timeline with what its Client sees, and puts that right. */
  Checked check(TicketRef ref);

  /** How many tickets there are. */
  long tickets();

  /**
   * References of tickets, in their order.
   *
   * @param after the last one of the page before; it may be gone
   */
  List<TicketRef> tickets(Optional<TicketRef> after, int limit);

  /**
   * What was found.
   *
   * @param entries of the timeline that were compared
   */
  record Checked(int entries, List<Repair> repairs) {
    public Checked {
      repairs = List.copyOf(repairs);
    }
  }
}
