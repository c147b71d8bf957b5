package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.util.List;

/** Tells the world of what is stored. */
@FunctionalInterface
public interface CommittedEvents {

  /**
   * Publishes events whose outbox records were committed. It never throws: what could not be
   * published stays in the outbox, and the sweep publishes it later.
   */
  void publish(List<TicketEvent> events);
}
