package fr.vigidev.tickets.analytics.model;

import java.time.LocalDate;

/**
 * The figures of one day.
 *
 * @param open how many tickets were open at its end
 */
public record CountedDay(LocalDate day, Figures figures, long open) {

  /** A day of which nothing is counted yet. */
  public static CountedDay empty(LocalDate day) {
    return new CountedDay(day, new Figures(), 0);
  }

  /** The same day with more figures; how many are open then is found out later. */
  public CountedDay plus(Figures change) {
    Figures sum = new Figures();
    sum.add(figures, 1);
    sum.add(change, 1);
    return new CountedDay(day, sum, open);
  }

  /** The same day, after one at whose end so many were open. */
  public CountedDay after(long openBefore) {
    return new CountedDay(day, figures, openBefore + figures.opened());
  }
}
