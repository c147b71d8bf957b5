package fr.vigidev.tickets.local.event;

import fr.vigidev.tickets.local.function.LocalFunction;
import fr.vigidev.tickets.local.process.Backoff;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The deliveries of every subscription; tests of faults can hold them back for a while. */
public final class Deliveries implements AutoCloseable {

  /** Shorter than in production, where it runs from 10 to 600 seconds, but of the same shape. */
  private static final Backoff BACKOFF =
      new Backoff(Duration.ofMillis(500), Duration.ofSeconds(10));

  private final PubSub pubSub;
  private final FunctionCaller caller;
  private final ScheduledExecutorService pauses =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private final List<Puller> pullers = new ArrayList<>();

  public Deliveries(PubSub pubSub, FunctionCaller caller) {
    this.pubSub = pubSub;
    this.caller = caller;
  }

  /** Starts to deliver what waits and what comes. */
  public synchronized void resume() {
    if (!pullers.isEmpty()) {
      return;
    }
    for (LocalFunction function : LocalFunction.subscribers()) {
      var delivery = new EventDelivery(function, caller, BACKOFF, pauses);
      pullers.add(pubSub.puller(function.name(), delivery));
    }
    pullers.forEach(Puller::start);
  }

  /** Stops to deliver; messages wait in Pub/Sub. What is being delivered is finished. */
  public synchronized void pause() {
    pullers.forEach(Puller::stop);
    pullers.clear();
  }

  @Override
  public synchronized void close() {
    pullers.forEach(Puller::stop);
    pauses.shutdownNow();
  }
}
