package fr.vigidev.tickets.analytics.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Some days in a row, both ends included. */
public record Period(LocalDate from, LocalDate to) {
  /** A leap year. */
  public static final int MOST_DAYS = 366;

  public Period {
    if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw new IllegalArgumentException("from 1 to " + MOST_DAYS + " days in a row");
    }
  }

  /** The days, in their order. */
  public Stream<LocalDate> days() {
    return from.datesUntil(to.plusDays(1));
  }
}
