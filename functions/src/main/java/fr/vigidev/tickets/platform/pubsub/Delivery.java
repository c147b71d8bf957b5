package fr.vigidev.tickets.platform.pubsub;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A Pub/Sub message as Eventarc delivers it: a CloudEvent of type {@code
 * google.cloud.pubsub.topic.v1.messagePublished}. Its form: <a
 * href="https://github.com/googleapis/google-cloudevents">google-cloudevents</a>.
 *
 * @param messageId the same for every delivery of the message
 * @param text the data of the message
 */
public record Delivery(String messageId, String text) {

  /** The message that an event carries; empty when it carries none. */
  public static Optional<Delivery> of(CloudEvent event) {
    CloudEventData data = event.getData();
    if (data == null) {
      return Optional.empty();
    }
    try {
      String body = new String(data.toBytes(), StandardCharsets.UTF_8);
      JsonObject message =
          JsonParser.parseString(body).getAsJsonObject().getAsJsonObject("message");
      String encoded = message.has("data") ? message.get("data").getAsString() : "";
      String text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      return Optional.of(new Delivery(message.get("messageId").getAsString(), text));
    } catch (RuntimeException e) {
      // However a text fails to be a message, it is none; the list of ways would never be whole.
      return Optional.empty();
    }
  }
}
