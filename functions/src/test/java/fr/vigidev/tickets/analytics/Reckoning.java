package fr.vigidev.tickets.analytics;

import fr.vigidev.tickets.analytics.model.Period;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of a period the straight way: look at every ticket, once for each figure. It shares
 * no code with what it is held against.
 */
record Reckoning(Collection<TicketFacts> tickets, Period period) {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  List<TicketFacts> created() {
    return tickets.stream().filter(each -> within(each.createdAt())).toList();
  }

  List<TicketFacts> resolved() {
    return tickets.stream()
        .filter(each -> each.resolvedAt().isPresent() && within(each.resolvedAt().get()))
        .toList();
  }

  long openAtTheEndOf(LocalDate day) {
    Instant end = day.plusDays(1).atStartOfDay(PARIS).toInstant();
    return tickets.stream()
        .filter(each -> each.createdAt().isBefore(end))
        .filter(each -> each.resolvedAt().isEmpty() || !each.resolvedAt().get().isBefore(end))
        .filter(
            each ->
                each.resolvedAt().isPresent()
                    || each.closedAt().isEmpty()
                    || !each.closedAt().get().isBefore(end))
        .count();
  }

  /** From creation to resolution, the shortest first. */
  List<Long> seconds() {
    return resolved().stream().map(Reckoning::seconds).sorted().toList();
  }

  /** The same without waiting. */
  List<Long> netSeconds() {
    return resolved().stream()
        .map(each -> Math.max(0, seconds(each) - each.waitingSeconds()))
        .sorted()
        .toList();
  }

  static long seconds(TicketFacts facts) {
    return Math.floorDiv(
        facts.resolvedAt().orElseThrow().toEpochMilli() - facts.createdAt().toEpochMilli(), 1000);
  }

  /** The smallest that so many of a hundred do not exceed. */
  static long quantile(List<Long> sorted, int percent) {
    int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
    return sorted.get(rank - 1);
  }

  /** How many there are of each kind. */
  static Map<String, Long> by(List<TicketFacts> some, Function<TicketFacts, String> kind) {
    return some.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
  }

  private boolean within(Instant moment) {
    Instant begin = period.from().atStartOfDay(PARIS).toInstant();
    Instant end = period.to().plusDays(1).atStartOfDay(PARIS).toInstant();
    return !moment.isBefore(begin) && moment.isBefore(end);
  }
}
