package fr.vigidev.tickets.platform.outbox;

import java.time.Instant;
import java.util.List;

/** The events that were committed and are not known to be published. */
public interface Outbox {

  /** Those that wait since before that moment, oldest first, {@code limit} at most. */
  List<OutboxMessage> waitingSinceBefore(Instant moment, int limit);

  /** Keeps an event that belongs to no other act until it is published. */
  void add(OutboxMessage message);

  /** Forgets an event that was published. */
  void remove(String id);
}
