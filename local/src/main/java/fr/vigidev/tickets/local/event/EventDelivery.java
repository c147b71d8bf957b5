package fr.vigidev.tickets.local.event;

import com.google.cloud.pubsub.v1.AckReplyConsumer;
import com.google.cloud.pubsub.v1.MessageReceiver;
import com.google.pubsub.v1.PubsubMessage;
import fr.vigidev.tickets.local.function.LocalFunction;
import fr.vigidev.tickets.local.process.Backoff;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/**
 * Delivers the messages of one subscription to its function, as Eventarc does: acknowledged when
 * the function says that it is done, given back after a pause otherwise. At least once, in no
 * order, several at a time; what is more than that waits in Pub/Sub.
 */
final class EventDelivery implements MessageReceiver {

  private static final Logger LOGGER = Logger.getLogger(EventDelivery.class.getName());

  /** More would only wait for each other: it is one function on one machine. */
  static final int MOST_AT_ONCE = 16;

  private final Semaphore places = new Semaphore(MOST_AT_ONCE);
  private final LocalFunction function;
  private final FunctionCaller caller;
  private final Backoff backoff;
  private final ScheduledExecutorService pauses;
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  EventDelivery(
      LocalFunction function,
      FunctionCaller caller,
      Backoff backoff,
      ScheduledExecutorService pauses) {
    this.function = function;
    this.caller = caller;
    this.backoff = backoff;
    this.pauses = pauses;
  }

  @Override
  public void receiveMessage(PubsubMessage message, AckReplyConsumer reply) {
    places.acquireUninterruptibly();
    Thread.startVirtualThread(
        () -> {
          try {
            deliver(PubSubMessage.of(message), reply);
          } finally {
            places.release();
          }
        });
  }

  private void deliver(PubSubMessage message, AckReplyConsumer reply) {
    String topic = function.topic().orElseThrow();
    try {
      var outcome = caller.call(function.name(), CloudEvent.of(message, topic, function.name()));
      if (outcome.succeeded()) {
        failures.remove(message.id());
        reply.ack();
      } else {
        giveBack(message, reply, outcome.reason());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      reply.nack();
    }
  }

  private void giveBack(PubSubMessage message, AckReplyConsumer reply, String reason) {
    int count = failures.merge(message.id(), 1, Integer::sum);
    LOGGER.fine(() -> "message %s, failure %d: %s".formatted(message.id(), count, reason));
    var unused =
        pauses.schedule(reply::nack, backoff.after(count).toMillis(), TimeUnit.MILLISECONDS);
  }
}
