package fr.vigidev.tickets.e2e.platform;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Overhears what is published on a Pub/Sub topic, and publishes there itself. */
public final class Topic {
  private static final String ROOT =
      "http://" + Platform.PUBSUB + "/v1/projects/" + Platform.PROJECT_ID;

  private final String topic;
  private final String subscription = "overheard-" + UUID.randomUUID();

  private Topic(String topic) {
    this.topic = topic;
  }

  /** Begins to overhear: what is published from now on can be read. */
  public static Topic overhear(String name) {
    Topic topic = new Topic(name);
    call(
        "PUT",
        "/subscriptions/" + topic.subscription,
        Json.object("topic", "projects/%s/topics/%s".formatted(Platform.PROJECT_ID, name)));
    return topic;
  }

  /** The data of messages that were published, Base64 as on the wire; empty when none came yet. */
  public List<String> heard() {
    JsonObject answer =
        call(
            "POST",
            "/subscriptions/" + subscription + ":pull",
            Json.object("maxMessages", 100, "returnImmediately", true));
    List<String> data = new ArrayList<>();
    if (answer.has("receivedMessages")) {
      for (JsonElement received : answer.getAsJsonArray("receivedMessages")) {
        data.add(received.getAsJsonObject().getAsJsonObject("message").get("data").getAsString());
      }
    }
    return data;
  }

  /** Publishes a message of this data, so many times. */
  public void publish(String data, int times) {
    JsonArray messages = new JsonArray();
    for (int i = 0; i < times; i++) {
      messages.add(Json.object("data", data));
    }
    JsonObject body = new JsonObject();
    body.add("messages", messages);
    call("POST", "/topics/" + topic + ":publish", body);
  }

  private static JsonObject call(String method, String path, JsonObject body) {
    Answer answer =
        Http.send(
            method,
            URI.create(ROOT + path),
            Map.of("Content-Type", "application/json"),
            body.toString());
    if (answer.status() != 200) {
      throw new IllegalStateException("Pub/Sub refused " + path + ": " + answer);
    }
    return answer.object();
  }
}
