package fr.vigidev.tickets.local.event;

import com.google.gson.Gson;
import fr.vigidev.tickets.local.Addresses;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Pub/Sub message as Eventarc hands it to a function: a CloudEvent in binary mode.
 *
 * @param headers the event's attributes, as HTTP headers
 * @param body the message, as JSON
 * @see <a href="https://cloud.google.com/eventarc/docs/cloudevents#pubsub">its form</a>
 */
public record CloudEvent(Map<String, String> headers, String body) {

  private static final String TYPE = "google.cloud.pubsub.topic.v1.messagePublished";

  /** The event of one message that came through a subscription of a topic. */
  public static CloudEvent of(PubSubMessage message, String topic, String subscription) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce-specversion", "1.0");
    headers.put("ce-id", message.id());
    headers.put("ce-type", TYPE);
    headers.put("ce-source", "//pubsub.googleapis.com/" + path("topics", topic));
    headers.put("ce-time", message.publishedAt().toString());
    headers.put("content-type", "application/json");
    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("data", Base64.getEncoder().encodeToString(message.data().toByteArray()));
    inner.put("attributes", message.attributes());
    // Eventarc gives both spellings.
    inner.put("messageId", message.id());
    inner.put("message_id", message.id());
    inner.put("publishTime", message.publishedAt().toString());
    inner.put("publish_time", message.publishedAt().toString());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("message", inner);
    body.put("subscription", path("subscriptions", subscription));
    return new CloudEvent(headers, new Gson().toJson(body));
  }

  private static String path(String kind, String name) {
    return "projects/%s/%s/%s".formatted(Addresses.PROJECT_ID, kind, name);
  }
}
