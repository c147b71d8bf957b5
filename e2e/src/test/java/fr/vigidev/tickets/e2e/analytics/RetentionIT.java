package fr.vigidev.tickets.e2e.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.Timestamp;
import fr.vigidev.tickets.e2e.platform.Control;
import fr.vigidev.tickets.e2e.platform.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the nightly job throws away, and what it keeps. */
final class RetentionIT {
  /** What is thrown away so many days after the moment in a field. */
  private record Kept(String collection, String field, long days) {}

  private static final List<Kept> ALL =
      List.of(
          new Kept("requests", "createdAt", 60),
          new Kept("deliveries", "at", 180),
          new Kept("deliveries", "recordedAt", 180),
          new Kept("mailings", "begunAt", 180),
          new Kept("analyticsRuns", "at", 400));

  private static final Kept INVITATIONS = new Kept("invitations", "expiresAt", 90);

  @Test
  void a_night_throws_away_what_is_old_and_nothing_else() {
    Instant now = Instant.now();
    List<String> old = new ArrayList<>();
    List<String> young = new ArrayList<>();
    for (Kept kept : ALL) {
      old.add(put(kept, now, -60, Map.of()));
      young.add(put(kept, now, 3600, Map.of()));
    }
    old.add(put(INVITATIONS, now, -60, Map.of("status", "pending")));
    old.add(put(INVITATIONS, now, -60, Map.of("status", "revoked")));
    young.add(put(INVITATIONS, now, -60, Map.of("status", "accepted")));
    young.add(put(INVITATIONS, now, 3600, Map.of("status", "revoked")));

    Control.runJob("nightly-analytics", now);

    assertThat(old).filteredOn(path -> Database.find(path).isPresent()).isEmpty();
    assertThat(young).filteredOn(path -> Database.find(path).isEmpty()).isEmpty();
    young.forEach(Database::remove);
  }

  /** A document whose time is up so many seconds after that moment. */
  private static String put(Kept kept, Instant now, long seconds, Map<String, ?> others) {
    Instant moment = now.minus(Duration.ofDays(kept.days())).plusSeconds(seconds);
    Map<String, Object> fields = new HashMap<>(others);
    fields.put(
        kept.field(), Timestamp.ofTimeSecondsAndNanos(moment.getEpochSecond(), moment.getNano()));
    String path = kept.collection() + "/" + UUID.randomUUID();
    Database.put(path, fields);
    return path;
  }
}
