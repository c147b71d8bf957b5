package fr.vigidev.tickets.analytics.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a night did.
 *
 * @param at the moment that it was run for
 * @param startedAt when it really began
 * @param finishedAt when it ended; empty while it goes on, and when it was killed
 */
public record RunReport(
    Instant at, Instant startedAt, Optional<Instant> finishedAt, List<PartReport> parts) {
  public RunReport {
    parts = List.copyOf(parts);
  }

  /** One that begins. */
  public static RunReport begun(Instant at, Instant startedAt) {
    return new RunReport(at, startedAt, Optional.empty(), List.of());
  }

  /** With one part more. */
  public RunReport with(PartReport part) {
    List<PartReport> more = Stream.concat(parts.stream(), Stream.of(part)).toList();
    return new RunReport(at, startedAt, finishedAt, more);
  }

  /** At its end. */
  public RunReport finished(Instant now) {
    return new RunReport(at, startedAt, Optional.of(now), parts);
  }

  /** Whether a part broke off. */
  public boolean failed() {
    return parts.stream().anyMatch(PartReport::failed);
  }
}
