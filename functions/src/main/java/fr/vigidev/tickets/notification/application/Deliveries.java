package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people are to be told of tickets: one piece of news for an event and a person. */
public interface Deliveries {

  /** What still waits of an event whose recipients were recorded; empty when they were not. */
  Optional<List<Delivery>> recorded(String eventId);

  /**
   * Records whom an event is told to. Of several who record the same event the first decides.
   *
   * @return what waits of it
   */
  List<Delivery> record(String eventId, List<Delivery> deliveries, Instant now);

  /** News that waits and is due, oldest first, {@code limit} at most. */
  List<Delivery> due(Instant now, int limit);

  /** Messages on a ticket that wait to be mailed to a person together, due or not. */
  List<Delivery> burst(String uid, TicketRef ref);

  /** What waits to be mailed to a person with all else of the hour. */
  List<Delivery> digest(String uid);

  /** Whether news waits still. */
  boolean waits(Delivery delivery);

  /** Notes that news needs no mail, and why. What does not wait any more is left alone. */
  void settle(Delivery delivery, Settlement settlement, String reason, Instant now);

  /** Lets news wait as it says from now on. What does not wait any more is left alone. */
  void postpone(Delivery delivery);

  /** Why news needs no mail. */
  enum Settlement {
    /** The person has the ticket open in front of them. */
    SEEN,
    /** The person chose so, or may not know any more. */
    UNWANTED,
    /** Nothing can be made of it. */
    FAILED
  }
}
