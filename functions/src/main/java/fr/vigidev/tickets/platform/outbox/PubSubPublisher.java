package fr.vigidev.tickets.platform.outbox;

import com.google.protobuf.ByteString;
import com.google.pubsub.v1.PubsubMessage;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Publishes to a Pub/Sub topic. The attribute {@code eventId} lets an operator find an event. */
public final class PubSubPublisher implements Publisher {
  /** A person waits for the answer; what takes longer is left to the sweep. */
  private static final Duration TIMEOUT = Duration.ofSeconds(3);

  private final com.google.cloud.pubsub.v1.Publisher topic;

  public PubSubPublisher(com.google.cloud.pubsub.v1.Publisher topic) {
    this.topic = topic;
  }

  @Override
  public void publish(OutboxMessage message) throws PublicationFailed {
    PubsubMessage wire =
        PubsubMessage.newBuilder()
            .setData(ByteString.copyFromUtf8(message.json()))
            .putAttributes("eventId", message.id())
            .build();
    try {
      topic.publish(wire).get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new PublicationFailed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PublicationFailed(e);
    }
  }
}
