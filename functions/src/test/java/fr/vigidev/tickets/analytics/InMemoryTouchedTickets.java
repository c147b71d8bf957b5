package fr.vigidev.tickets.analytics;

import fr.vigidev.tickets.analytics.application.TouchedTickets;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Tickets in memory, by when they were touched, under the contract of {@link
 * TouchedTicketsContract}. It counts what is read.
 */
final class InMemoryTouchedTickets implements TouchedTickets {
  private static final Comparator<Touched> ORDER =
      Comparator.comparing(Touched::at).thenComparing(each -> each.ref().value());

  private static final TicketRef LOWEST = new TicketRef("VGD-000000");

  private final Map<TicketRef, Touched> tickets = new HashMap<>();
  private final NavigableSet<Touched> inOrder = new TreeSet<>(ORDER);
  private int reads;

  /** What a ticket has become. */
  void put(TicketRef ref, Instant at, TicketFacts facts) {
    Touched after = new Touched(ref, at, facts);
    Touched before = tickets.put(ref, after);
    if (before != null) {
      inOrder.remove(before);
    }
    inOrder.add(after);
  }

  /** All of them. */
  Collection<Touched> all() {
    return tickets.values();
  }

  /** How many tickets were read. */
  int reads() {
    return reads;
  }

  @Override
  public List<Touched> touched(From from, int limit) {
    Touched first = new Touched(from.after().orElse(LOWEST), from.at(), null);
    List<Touched> found =
        inOrder.tailSet(first, from.after().isEmpty()).stream().limit(limit).toList();
    reads += found.size();
    return found;
  }

  @Override
  public long count(Instant since) {
    Touched first = new Touched(LOWEST, since, null);
    return inOrder.tailSet(first, true).size();
  }

  @Override
  public List<Touched> tickets(List<TicketRef> refs) {
    reads += refs.size();
    return refs.stream().filter(tickets::containsKey).map(tickets::get).toList();
  }
}
