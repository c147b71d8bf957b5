package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.analytics.model.Figures;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of figures when some tickets are counted as they are.
 *
 * @param tickets those that are other than they were counted
 * @param days by how much the figures of which days change
 */
record Changes(Map<TicketRef, TicketFacts> tickets, SortedMap<LocalDate, Figures> days) {

  static Changes of(
      List<TouchedTickets.Touched> touched, Map<TicketRef, TicketFacts> countedSoFar) {
    Map<TicketRef, TicketFacts> tickets = new HashMap<>();
    SortedMap<LocalDate, Figures> days = new TreeMap<>();
    for (TouchedTickets.Touched each : touched) {
      Optional<TicketFacts> before = Optional.ofNullable(countedSoFar.get(each.ref()));
      if (!before.equals(Optional.of(each.facts()))) {
        tickets.put(each.ref(), each.facts());
        each.facts()
            .since(before)
            .forEach(
                (day, change) -> days.computeIfAbsent(day, any -> new Figures()).add(change, 1));
      }
    }
    days.values().removeIf(Figures::isEmpty);
    return new Changes(tickets, days);
  }

  /** The first day at whose end another number of tickets was open. */
  Optional<LocalDate> firstOpened() {
    return days.entrySet().stream()
        .filter(each -> each.getValue().opened() != 0)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
