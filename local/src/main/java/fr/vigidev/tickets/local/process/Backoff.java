package fr.vigidev.tickets.local.process;

import java.time.Duration;

/**
 * How long to wait before something that failed is tried again: twice as long each time.
 *
 * @param shortest the wait after the first failure
 * @param longest the wait that is never exceeded
 */
public record Backoff(Duration shortest, Duration longest) {

  private static final int LARGEST_SHIFT = 20;

  /**
   * The wait after a failure.
   *
   * @param failures how many there were, from 1
   */
  public Duration after(int failures) {
    Duration wait = shortest.multipliedBy(1L << Math.min(failures - 1, LARGEST_SHIFT));
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
