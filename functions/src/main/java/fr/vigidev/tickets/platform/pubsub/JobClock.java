package fr.vigidev.tickets.platform.pubsub;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Tells a scheduled job for which moment it runs: now, unless its message names another. */
public final class JobClock {
  private final Clock clock;

  public JobClock(Clock clock) {
    this.clock = clock;
  }

  /** The moment that a job's message names in {@code now}, as RFC 3339; the present one if none. */
  public Instant moment(String messageText) {
    return named(messageText).orElseGet(clock::instant);
  }

  private static Optional<Instant> named(String text) {
    try {
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      return Optional.ofNullable(json.get("now")).map(now -> Instant.parse(now.getAsString()));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
