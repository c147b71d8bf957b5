package fr.vigidev.tickets.ticket.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a ticket reached what.
 *
 * @param updatedAt the last time that anything happened
 * @param statusSince when it entered its present status
 * @param prioritySince when it got its present priority
 * @param firstAssignedAt when somebody first took charge of it
 * @param resolvedAt its last entry into {@link Status#RESOLVED}; empty after a reopening
 * @param closedAt when it was closed; empty after a reopening
 * @param waited all the time that it spent waiting for the Client, up to {@code statusSince}
 */
public record Milestones(
    Instant createdAt,
    Instant updatedAt,
    Instant statusSince,
    Instant prioritySince,
    Optional<Instant> firstAssignedAt,
    Optional<Instant> resolvedAt,
    Optional<Instant> closedAt,
    Duration waited) {

  /** Those of a ticket that is opened now. */
  public static Milestones opened(Instant now) {
    return new Milestones(
        now, now, now, now, Optional.empty(), Optional.empty(), Optional.empty(), Duration.ZERO);
  }

  /** After something happened that changed no status. */
  public Milestones touched(Instant now) {
    return new Milestones(
        createdAt, now, statusSince, prioritySince, firstAssignedAt, resolvedAt, closedAt, waited);
  }

  /** After its priority changed. */
  public Milestones prioritised(Instant now) {
    return new Milestones(
        createdAt, now, statusSince, now, firstAssignedAt, resolvedAt, closedAt, waited);
  }

  /** After somebody took charge. */
  public Milestones assigned(Instant now) {
    return new Milestones(
        createdAt,
        now,
        statusSince,
        prioritySince,
        Optional.of(firstAssignedAt.orElse(now)),
        resolvedAt,
        closedAt,
        waited);
  }

  /** After a move between two statuses. */
  public Milestones moved(Status from, Status to, Instant now) {
    Optional<Instant> resolved =
        switch (to) {
          case RESOLVED -> Optional.of(now);
          case CLOSED -> resolvedAt;
          case NEW, ACCEPTED, IN_PROGRESS, WAITING_FOR_CLIENT -> Optional.empty();
        };
    Optional<Instant> closed = to == Status.CLOSED ? Optional.of(now) : Optional.empty();
    Duration wait =
        from == Status.WAITING_FOR_CLIENT
            ? waited.plus(Duration.between(statusSince, now))
            : waited;
    return new Milestones(
        createdAt, now, now, prioritySince, firstAssignedAt, resolved, closed, wait);
  }
}
