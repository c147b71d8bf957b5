package fr.vigidev.tickets.platform.pubsub;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void aMessageIsReadFromItsEvent() {
    assertThat(delivery("{\"message\":{\"messageId\":\"7\",\"data\":\"w6k=\"}}"))
        .contains(new Delivery("7", "é"));
    assertThat(delivery("{\"message\":{\"messageId\":\"7\"}}")).contains(new Delivery("7", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "[]",
        "{}",
        "{\"message\":1}",
        "{\"message\":{}}",
        "{\"message\":{\"messageId\":\"7\",\"data\":\"%%\"}}"
      })
  void anythingElseIsNoMessage(String body) {
    assertThat(delivery(body)).isEmpty();
  }

  @Test
  void aJobRunsForTheMomentThatItsMessageNames() {
    JobClock clock = new JobClock(Clock.fixed(NOW, ZoneOffset.UTC));
    assertThat(clock.moment("{\"now\":\"2026-01-01T00:00:00Z\"}"))
        .isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(clock.moment("{}")).isEqualTo(NOW);
    assertThat(clock.moment("")).isEqualTo(NOW);
    assertThat(clock.moment("{\"now\":\"soon\"}")).isEqualTo(NOW);
  }

  private static Optional<Delivery> delivery(String body) {
    return Delivery.of(
        CloudEventBuilder.v1()
            .withId("1")
            .withSource(URI.create("/test"))
            .withType("google.cloud.pubsub.topic.v1.messagePublished")
            .withData(body.getBytes(StandardCharsets.UTF_8))
            .build());
  }
}
