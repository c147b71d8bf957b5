package fr.vigidev.tickets.notification.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One mail to one person, with all the news that it carries. It is sent as a whole or not at all.
 *
 * @param deliveryIds the news in it, oldest first
 * @param digest whether it gathers news of several tickets
 * @param begunAt when it was first to be sent
 * @param attempts how often that was tried, this time included
 */
public record Mailing(
    String id,
    String uid,
    List<String> deliveryIds,
    boolean digest,
    Instant begunAt,
    int attempts) {
  /** What could not be told within a day is told no more: the news would only confuse. */
  private static final Duration GIVE_UP = Duration.ofDays(1);

  private static final Duration SHORTEST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

  public Mailing {
    deliveryIds = List.copyOf(deliveryIds);
  }

  /** The same mail, tried so often. */
  public Mailing attempted(int times) {
    return new Mailing(id, uid, deliveryIds, digest, begunAt, times);
  }

  /** Whether nobody would want it any more. */
  public boolean isTooLate(Instant now) {
    return begunAt.plus(GIVE_UP).isBefore(now);
  }

  /** When to try again after this attempt failed: later each time. */
  public Instant nextAttempt(Instant now) {
    Duration wait = SHORTEST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 10));
    return now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
  }
}
