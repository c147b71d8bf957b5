package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.DeliveryState;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells what became of the mails about a ticket. */
@FunctionalInterface
public interface TicketDeliveries {

  /** The latest news of a ticket, newest first, {@code limit} at most. */
  List<Told> latest(TicketRef ref, int limit);

  /**
   * What became of one piece of news.
   *
   * @param email the address that its mail was for, or is to be for
   * @param at since when it is so
   * @param reason why, where there is one
   */
  record Told(
      Delivery delivery, String email, DeliveryState state, Instant at, Optional<String> reason) {}
}
