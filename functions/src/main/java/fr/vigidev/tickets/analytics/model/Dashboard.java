package fr.vigidev.tickets.analytics.model;

import java.util.List;

/**
 * What an admin is shown of a period.
 *
 * @param total the sum of its days
 * @param days each of them, in their order
 */
public record Dashboard(Period period, Figures total, List<CountedDay> days) {
  public Dashboard {
    days = List.copyOf(days);
  }

  /** How many tickets were open at the end. */
  public long open() {
    return days.getLast().open();
  }
}
