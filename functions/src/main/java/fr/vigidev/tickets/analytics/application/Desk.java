package fr.vigidev.tickets.analytics.application;

import java.time.Instant;
import java.util.List;

/** What stands on the team's desk at this moment. */
public interface Desk {
  /** How many tickets are open. */
  long open();

  /** How many of these nobody is in charge of. */
  long unassigned();

  /** Urgent tickets that wait for somebody, the longest first. */
  List<Alert> alerts(int limit);

  /** All of it, with so many alerts at most. */
  default Standing standing(int alerts) {
    return new Standing(open(), unassigned(), alerts(alerts));
  }

  /** What stands there, as it was read. */
  record Standing(long open, long unassigned, List<Alert> alerts) {
    public Standing {
      alerts = List.copyOf(alerts);
    }
  }

  /**
   * An urgent ticket that waits for somebody.
   *
   * @param times how often the team was told
   */
  record Alert(
      String ref, String title, String projectName, String clientName, Instant since, int times) {}
}
