package fr.vigidev.tickets.local.event;

import com.google.cloud.pubsub.v1.Subscriber;
import fr.vigidev.tickets.local.function.LocalFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The deliveries of every subscription; tests of faults can hold them back for a while. */
public final class Deliveries implements AutoCloseable {

  private final PubSub pubSub;
  private final FunctionCaller caller;
  private final ScheduledExecutorService pauses =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private final List<Subscriber> subscribers = new ArrayList<>();

  public Deliveries(PubSub pubSub, FunctionCaller caller) {
    this.pubSub = pubSub;
    this.caller = caller;
  }

  /** Starts to deliver what waits and what comes. */
  public synchronized void resume() {
    if (!subscribers.isEmpty()) {
      return;
    }
    for (LocalFunction function : LocalFunction.subscribers()) {
      var delivery = new EventDelivery(function, caller, Backoff.LOCAL, pauses);
      subscribers.add(pubSub.subscriber(function.name(), delivery));
    }
    subscribers.forEach(subscriber -> subscriber.startAsync().awaitRunning());
  }

  /** Stops to deliver; messages wait in Pub/Sub. What is being delivered is finished first. */
  public synchronized void pause() {
    subscribers.forEach(Subscriber::stopAsync);
    subscribers.forEach(Subscriber::awaitTerminated);
    subscribers.clear();
  }

  @Override
  public synchronized void close() {
    subscribers.forEach(Subscriber::stopAsync);
    pauses.shutdownNow();
  }
}
