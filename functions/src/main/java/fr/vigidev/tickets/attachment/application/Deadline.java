package fr.vigidev.tickets.attachment.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Until when something has to be done for somebody who waits for it. */
record Deadline(Clock clock, Instant end) {
  static Deadline in(Duration time, Clock clock) {
    return new Deadline(clock, clock.instant().plus(time));
  }

  /**
   * Takes a turn, as soon as it comes.
   *
   * @throws Missed when it does not come in time
   */
  void await(Semaphore turn) {
    long left = Duration.between(clock.instant(), end).toMillis();
    try {
      if (left <= 0 || !turn.tryAcquire(left, TimeUnit.MILLISECONDS)) {
        throw new Missed();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Missed();
    }
  }

  /** It was not done in time. Nothing is shown, and it can be tried again. */
  static final class Missed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missed() {
      super("the files could not be looked at in time");
    }
  }
}
