package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.Repair;
import java.util.List;
import java.util.Optional;

/** Numbers of tickets that projects carry, for the team and for each Client. */
public interface Counters {
  /**
   * The ids of projects, in their order.
   *
   * @param after the last one of the page before
   */
  List<String> projects(Optional<String> after, int limit);

  /** Counts the tickets of a project, and puts right what its counters say otherwise. */
  Counted reconcile(String projectId);

  /**
   * What was found.
   *
   * @param portals in how many Clients' portals the project was looked at
   */
  record Counted(int portals, List<Repair> repairs) {
    public Counted {
      repairs = List.copyOf(repairs);
    }
  }
}
