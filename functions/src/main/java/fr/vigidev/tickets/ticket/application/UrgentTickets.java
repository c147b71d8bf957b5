package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.function.Consumer;

/** Finds the tickets that the watch has to look at. How many there are hangs on the present. */
public interface UrgentTickets {

  /** Urgent tickets that nobody has taken, opened at that moment or before, the oldest first. */
  void unassigned(Instant openedBy, Consumer<TicketRef> each);

  /** Tickets for which an alert stands, in the order of their references. */
  void alerted(Consumer<TicketRef> each);
}
