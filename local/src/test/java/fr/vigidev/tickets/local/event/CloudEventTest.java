package fr.vigidev.tickets.local.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import com.google.pubsub.v1.PubsubMessage;
import org.junit.jupiter.api.Test;

class CloudEventTest {

  private final PubsubMessage message =
      PubsubMessage.newBuilder()
          .setMessageId("42")
          .setData(ByteString.copyFromUtf8("{\"é\":1}"))
          .putAttributes("kind", "ticket_created")
          .setPublishTime(Timestamp.newBuilder().setSeconds(1_700_000_000))
          .build();

  private final CloudEvent event =
      CloudEvent.of(PubSubMessage.of(message), "ticket-events", "notify");

  @Test
  void itsAttributesAreHeadersAsEventarcSendsThem() {
    assertThat(event.headers())
        .containsEntry("ce-specversion", "1.0")
        .containsEntry("ce-id", "42")
        .containsEntry("ce-type", "google.cloud.pubsub.topic.v1.messagePublished")
        .containsEntry(
            "ce-source", "//pubsub.googleapis.com/projects/demo-vigidev/topics/ticket-events")
        .containsEntry("ce-time", "2023-11-14T22:13:20Z")
        .containsEntry("content-type", "application/json");
  }

  @Test
  void itsBodyIsTheMessageAndItsSubscription() {
    JsonObject body = JsonParser.parseString(event.body()).getAsJsonObject();

    assertThat(body.get("subscription").getAsString())
        .isEqualTo("projects/demo-vigidev/subscriptions/notify");
    JsonObject inner = body.getAsJsonObject("message");
    assertThat(inner.get("data").getAsString()).isEqualTo("eyLDqSI6MX0=");
    assertThat(inner.get("messageId").getAsString()).isEqualTo("42");
    assertThat(inner.get("publishTime").getAsString()).isEqualTo("2023-11-14T22:13:20Z");
    assertThat(inner.getAsJsonObject("attributes").get("kind").getAsString())
        .isEqualTo("ticket_created");
  }
}
