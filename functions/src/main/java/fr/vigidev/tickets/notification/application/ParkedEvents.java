package fr.vigidev.tickets.notification.application;

import java.time.Instant;

/** Events that nothing can be made of, set aside for a person to look at. */
@FunctionalInterface
public interface ParkedEvents {

  /** Sets an event aside. */
  void park(String eventId, String content, String reason, Instant now);
}
