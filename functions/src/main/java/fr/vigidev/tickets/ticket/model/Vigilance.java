package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long an urgent ticket may be in nobody's hands.
 *
 * @param delay after which it is told
 * @param repeat after which it is told again
 */
public record Vigilance(Duration delay, Duration repeat) {
  /** Nobody's id: who brings an alert about is not a person, and everybody is told. */
  private static final String WATCH = "urgent-watch";

  /** A schedule is kept to some seconds. Without it an hour would often be an hour and a run. */
  private static final Duration LATENESS = Duration.ofSeconds(30);

  public Vigilance {
    if (delay.isNegative() || repeat.compareTo(LATENESS) <= 0) {
      throw new IllegalArgumentException("an alert is told after a while, and not all the time");
    }
  }

  /** The moment since which a ticket is in nobody's hands that is to be told now. */
  public Instant latest(Instant now) {
    return now.minus(delay);
  }

  /**
   * What becomes of the alert of a ticket.
   *
   * @param ticket empty when it does not exist any more
   * @param standing the alert that stands for it
   */
  public AlertDecision on(
      Optional<Ticket> ticket, Optional<UrgentAlert> standing, Instant now, EntryIds ids) {
    Optional<Instant> since = ticket.flatMap(Ticket::urgentUnassignedSince);
    if (since.isEmpty()) {
      return standing.isPresent() ? new AlertDecision.Cleared() : new AlertDecision.Unchanged();
    }
    Optional<UrgentAlert> told = standing.filter(alert -> alert.since().equals(since.get()));
    if (told.isPresent()) {
      return again(ticket.get(), told.get(), now, ids);
    }
    if (since.get().isAfter(latest(now))) {
      return standing.isPresent() ? new AlertDecision.Cleared() : new AlertDecision.Unchanged();
    }
    return told(ticket.get(), UrgentAlert.raised(ticket.get(), since.get(), now), now, ids);
  }

  private AlertDecision again(Ticket ticket, UrgentAlert told, Instant now, EntryIds ids) {
    UrgentAlert named = told.named(ticket);
    if (!told.lastToldAt().plus(repeat).minus(LATENESS).isAfter(now)) {
      return told(ticket, named.toldAgain(now), now, ids);
    }
    return named.equals(told) ? new AlertDecision.Unchanged() : new AlertDecision.Renamed(named);
  }

  private static AlertDecision told(Ticket ticket, UrgentAlert alert, Instant now, EntryIds ids) {
    return new AlertDecision.Told(
        alert,
        new TicketEvent(
            ids.next(now),
            TicketEvent.Type.URGENT_ALERT,
            ticket.ref(),
            ticket.client().id(),
            WATCH,
            Role.ADMIN,
            Optional.empty(),
            now,
            List.of()));
  }
}
