package fr.vigidev.tickets.analytics;

import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What happened to some thousands of tickets over time: each is opened, taken, perhaps waits for
 * its Client, is resolved, reopened, closed, marked as a duplicate. The same number tells the same
 * history.
 */
final class History {
  /** What a ticket has become at one moment. */
  record Event(TicketRef ref, Instant at, TicketFacts facts) {}

  private static final List<String> MEMBERS = List.of("thomas", "sonia", "david", "ada");

  private final Random random;
  private final List<Event> events = new ArrayList<>();

  private History(long seed) {
    this.random = new Random(seed);
  }

  /** All that happened, in its order. */
  static List<Event> of(int tickets, Instant from, Duration span, long seed) {
    History history = new History(seed);
    for (int i = 0; i < tickets; i++) {
      TicketRef ref = TicketRef.draw(history.random);
      history.tell(ref, from.plusMillis(history.random.nextLong(span.toMillis())));
    }
    history.events.sort(Comparator.comparing(Event::at).thenComparing(each -> each.ref().value()));
    return history.events;
  }

  private void tell(TicketRef ref, Instant createdAt) {
    Priority priority = pick(List.of(Priority.values()));
    TicketFacts facts =
        new TicketFacts(
            createdAt,
            Optional.empty(),
            Optional.empty(),
            priority,
            Status.NEW,
            Optional.empty(),
            "project-" + random.nextInt(30),
            0);
    Instant at = createdAt;
    events.add(new Event(ref, at, facts));
    while (random.nextInt(12) > 0) {
      at = at.plusMillis(1 + random.nextLong(Duration.ofHours(60).toMillis()));
      facts = next(facts, at);
      events.add(new Event(ref, at, facts));
    }
  }

  private TicketFacts next(TicketFacts before, Instant at) {
    return switch (before.status()) {
      case NEW ->
          random.nextInt(10) == 0
              ? with(before, Status.CLOSED, before.assigneeUid(), Optional.empty(), at, 0)
              : with(before, Status.ACCEPTED, Optional.of(pick(MEMBERS)), at);
      case ACCEPTED, IN_PROGRESS ->
          switch (random.nextInt(4)) {
            case 0 -> with(before, Status.WAITING_FOR_CLIENT, before.assigneeUid(), at);
            case 1 -> with(before, before.status(), Optional.of(pick(MEMBERS)), at);
            default -> with(before, Status.RESOLVED, before.assigneeUid(), at);
          };
      case WAITING_FOR_CLIENT ->
          with(
              before,
              Status.IN_PROGRESS,
              before.assigneeUid(),
              Optional.empty(),
              at,
              random.nextInt(3_000));
      case RESOLVED ->
          random.nextInt(3) == 0
              ? with(before, Status.IN_PROGRESS, before.assigneeUid(), at)
              : with(before, Status.CLOSED, before.assigneeUid(), before.resolvedAt(), at, 0);
      case CLOSED -> with(before, Status.IN_PROGRESS, before.assigneeUid(), at);
    };
  }

  private TicketFacts with(TicketFacts before, Status to, Optional<String> assignee, Instant at) {
    Optional<Instant> resolved = to == Status.RESOLVED ? Optional.of(at) : Optional.empty();
    return with(before, to, assignee, resolved, at, 0);
  }

  private TicketFacts with(
      TicketFacts before,
      Status to,
      Optional<String> assignee,
      Optional<Instant> resolvedAt,
      Instant at,
      long waited) {
    return new TicketFacts(
        before.createdAt(),
        resolvedAt,
        to == Status.CLOSED ? Optional.of(at) : Optional.empty(),
        random.nextInt(20) == 0 ? pick(List.of(Priority.values())) : before.priority(),
        to,
        assignee,
        before.projectId(),
        before.waitingSeconds() + waited);
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
