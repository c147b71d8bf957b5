package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;

/** Tells who of the team has a ticket open in front of them. */
@FunctionalInterface
public interface Presences {

  /** Whether that member looks at the ticket at that moment. */
  boolean looksAt(String uid, TicketRef ref, Instant now);
}
