package fr.vigidev.tickets.e2e.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.e2e.platform.Control;
import fr.vigidev.tickets.e2e.platform.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.awaitility.Awaitility;

/** What waits to be mailed, and the passing of time that has it leave. */
public final class News {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private News() {}

  /** Waits until it is recorded that so many messages on a ticket are told, each to each reader. */
  public static void awaitMessages(String ref, int count) {
    Awaitility.await("news of " + ref)
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(Database.where("deliveries", "ref", ref))
                    .filteredOn(news -> "message_posted".equals(news.get("event")))
                    .hasSize(count));
  }

  /** Lets the two minutes pass for which a message waits. */
  public static void letBurstsPass() {
    Control.runJob("outbox-sweep", Instant.now().plus(Duration.ofSeconds(150)));
  }

  /** Lets the hour end. */
  public static void letTheHourEnd() {
    Control.runJob(
        "outbox-sweep",
        Instant.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS).plusSeconds(1));
  }
}
