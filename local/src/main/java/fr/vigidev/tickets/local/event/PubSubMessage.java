package fr.vigidev.tickets.local.event;

import com.google.protobuf.ByteString;
import com.google.pubsub.v1.PubsubMessage;
import java.time.Instant;
import java.util.Map;

/** A Pub/Sub message, as far as a function can see it. */
public record PubSubMessage(
    String id, ByteString data, Map<String, String> attributes, Instant publishedAt) {

  static PubSubMessage of(PubsubMessage message) {
    return new PubSubMessage(
        message.getMessageId(),
        message.getData(),
        message.getAttributesMap(),
        Instant.ofEpochSecond(
            message.getPublishTime().getSeconds(), message.getPublishTime().getNanos()));
  }

  /** A message that did not pass through Pub/Sub. */
  public static PubSubMessage direct(String id, String json, Instant at) {
    return new PubSubMessage(id, ByteString.copyFromUtf8(json), Map.of(), at);
  }
}
