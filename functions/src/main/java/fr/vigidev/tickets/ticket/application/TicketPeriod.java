package fr.vigidev.tickets.ticket.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Days within which tickets were opened, or resolved and not reopened. Days are those of Paris.
 *
 * @param first the first of the days; without it all before are meant too
 * @param last the last of the days, itself included; without it all after are meant too
 */
public record TicketPeriod(Reached reached, Optional<LocalDate> first, Optional<LocalDate> last) {
  /** Where the days of the platform begin and end. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** What happened to the tickets then. */
  public enum Reached {
    CREATED,
    RESOLVED
  }

  public TicketPeriod {
    if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
      throw new IllegalArgumentException("a period that ends before it begins");
    }
  }

  /** The first moment of the period. */
  public Optional<Instant> from() {
    return first.map(TicketPeriod::midnight);
  }

  /** The first moment after the period. */
  public Optional<Instant> before() {
    return last.map(day -> midnight(day.plusDays(1)));
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(PARIS).toInstant();
  }
}
