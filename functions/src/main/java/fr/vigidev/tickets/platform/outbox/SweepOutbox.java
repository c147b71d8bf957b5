package fr.vigidev.tickets.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Publishes what a function committed and then could not publish, for instance as it died. */
public final class SweepOutbox {
  /** Younger events are left to the function that committed them a moment ago. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int PAGE = 100;

  private final Publisher publisher;
  private final Outbox outbox;

  public SweepOutbox(Publisher publisher, Outbox outbox) {
    this.publisher = publisher;
    this.outbox = outbox;
  }

  /**
   * Publishes all that waits for more than 30 seconds.
   *
   * @return how many events were published
   * @throws Publisher.PublicationFailed at the first that could not be; it and the rest wait for
   *     the next run
   */
  public int sweep(Instant now) throws Publisher.PublicationFailed {
    int published = 0;
    List<OutboxMessage> page;
    do {
      page = outbox.waitingSinceBefore(now.minus(PATIENCE), PAGE);
      for (OutboxMessage message : page) {
        publisher.publish(message);
        outbox.remove(message.id());
        published++;
      }
    } while (page.size() == PAGE);
    return published;
  }
}
