package fr.vigidev.tickets.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * From the first thing started to the last one stopped. Whatever ends the platform (Ctrl-C, a
 * failure, a crash of a part), everything that was started is stopped, last first.
 */
final class Lifetime {

  /** Stops one part. */
  @FunctionalInterface
  interface Stop {
    void run() throws Exception;
  }

  private static final Logger LOGGER = Logger.getLogger(Lifetime.class.getName());
  private static final int FAILURE = 1;

  private final Console console;
  private final Deque<Stop> stops = new ArrayDeque<>();
  private final AtomicBoolean ending = new AtomicBoolean();

  Lifetime(Console console) {
    this.console = console;
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  /** Adds how to stop what was just started. */
  synchronized void onStop(Stop stop) {
    stops.push(stop);
  }

  /** Ends the platform because of a failure; does nothing when it is ending already. */
  void fail(String sentence) {
    if (ending.compareAndSet(false, true)) {
      console.failed(sentence);
      Thread.ofPlatform().start(() -> System.exit(FAILURE));
    }
  }

  private synchronized void stop() {
    ending.set(true);
    while (!stops.isEmpty()) {
      try {
        stops.pop().run();
      } catch (Exception e) {
        // The next parts must be stopped all the same.
        LOGGER.log(Level.WARNING, "a part did not stop well", e);
      }
    }
  }
}
