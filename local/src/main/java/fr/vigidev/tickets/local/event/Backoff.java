package fr.vigidev.tickets.local.event;

import java.time.Duration;

/**
 * How long to wait before an event that failed is delivered again: twice as long each time.
 *
 * @param shortest the wait after the first failure
 * @param longest the wait that is never exceeded
 */
public record Backoff(Duration shortest, Duration longest) {

  /** Shorter than in production, where it runs from 10 to 600 seconds, but of the same shape. */
  public static final Backoff LOCAL = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(10));

  private static final int LARGEST_SHIFT = 20;

  /**
   * The wait after a failure.
   *
   * @param failures how many there were, from 1
   */
  Duration after(int failures) {
    Duration wait = shortest.multipliedBy(1L << Math.min(failures - 1, LARGEST_SHIFT));
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
