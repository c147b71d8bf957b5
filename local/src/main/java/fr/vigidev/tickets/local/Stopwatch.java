package fr.vigidev.tickets.local;

import java.time.Duration;

/** Measures how long parts take to start, for a person to read. */
final class Stopwatch {

  private long begin = System.nanoTime();

  /** The time since the last lap, or since the beginning. */
  Duration lap() {
    long now = System.nanoTime();
    Duration lap = Duration.ofNanos(now - begin);
    begin = now;
    return lap;
  }
}
