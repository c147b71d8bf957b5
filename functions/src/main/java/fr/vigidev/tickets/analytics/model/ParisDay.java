package fr.vigidev.tickets.analytics.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where days begin and end: in Paris, so that two of a year have 23 and 25 hours. */
public final class ParisDay {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private ParisDay() {}

  /** The day that a moment lies in. */
  public static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, PARIS);
  }
}
