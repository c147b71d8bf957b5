package fr.vigidev.tickets.analytics.model;

import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All of a ticket that figures depend on. They depend on it as it is now, and not as it was: so a
 * figure equals the number of tickets that the list shows for the same filter.
 *
 * @param resolvedAt its last entry into resolved; empty after a reopening
 * @param waitingSeconds how long it waited for its Client in all
 */
public record TicketFacts(
    Instant createdAt,
    Optional<Instant> resolvedAt,
    Optional<Instant> closedAt,
    Priority priority,
    Status status,
    Optional<String> assigneeUid,
    String projectId,
    long waitingSeconds) {

  /**
   * By how much the figures of which days change when a ticket is counted.
   *
   * @param before as what it was counted so far; empty when it was not
   */
  public Map<LocalDate, Figures> since(Optional<TicketFacts> before) {
    Map<LocalDate, Figures> changes = new TreeMap<>();
    before.ifPresent(facts -> facts.count(changes, -1));
    count(changes, 1);
    changes.values().removeIf(Figures::isEmpty);
    return changes;
  }

  private void count(Map<LocalDate, Figures> days, int times) {
    countCreation(day(days, createdAt), times);
    resolvedAt.ifPresent(at -> countResolution(day(days, at), at, times));
    resolvedAt.or(() -> closedAt).ifPresent(at -> day(days, at).add(Measure.LEFT, times));
  }

  private void countCreation(Figures day, int times) {
    day.add(Measure.CREATED, times);
    day.add(Measure.CREATED_BY_PRIORITY, priority.code(), times);
    day.add(Measure.CREATED_BY_STATUS, status.code(), times);
    day.add(Measure.CREATED_BY_PROJECT, projectId, times);
    assigneeUid.ifPresent(uid -> day.add(Measure.CREATED_BY_MEMBER, uid, times));
  }

  private void countResolution(Figures day, Instant at, int times) {
    long seconds = Math.max(0, Duration.between(createdAt, at).toSeconds());
    long netSeconds = Math.max(0, seconds - waitingSeconds);
    day.add(Measure.RESOLVED, times);
    day.add(Measure.SECONDS, times * seconds);
    day.add(Measure.NET_SECONDS, times * netSeconds);
    day.add(Measure.BY_SECONDS, Histogram.bucket(seconds), times);
    day.add(Measure.BY_NET_SECONDS, Histogram.bucket(netSeconds), times);
    day.add(Measure.RESOLVED_BY_PRIORITY, priority.code(), times);
    day.add(Measure.RESOLVED_BY_PROJECT, projectId, times);
    assigneeUid.ifPresent(
        uid -> {
          day.add(Measure.RESOLVED_BY_MEMBER, uid, times);
          day.add(Measure.SECONDS_BY_MEMBER, uid, times * seconds);
        });
  }

  private static Figures day(Map<LocalDate, Figures> days, Instant moment) {
    return days.computeIfAbsent(ParisDay.of(moment), day -> new Figures());
  }
}
