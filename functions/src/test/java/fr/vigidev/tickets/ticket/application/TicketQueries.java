package fr.vigidev.tickets.ticket.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Questions for tickets, for tests. */
public final class TicketQueries {
  private TicketQueries() {}

  /** For all of a period, or all that there are. */
  public static TicketQuery all(Optional<TicketPeriod> period, TicketQuery.Order order, int limit) {
    return new TicketQuery(
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        new TicketQuery.Assignees(Set.of(), false),
        Optional.empty(),
        List.of(),
        period,
        order,
        limit,
        Optional.empty());
  }
}
