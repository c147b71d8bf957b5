package fr.vigidev.tickets.analytics;

import fr.vigidev.tickets.ticket.application.Projections;
import fr.vigidev.tickets.ticket.model.Repair;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Portals of which some are spoilt, and some tickets can't be read. */
final class Portals implements Projections {
  final List<TicketRef> checked = new ArrayList<>();
  final Set<TicketRef> spoilt = new HashSet<>();
  final Set<TicketRef> broken = new HashSet<>();
  private final InMemoryTouchedTickets tickets;
  private boolean gone;

  Portals(InMemoryTouchedTickets tickets) {
    this.tickets = tickets;
  }

  /** Lets the database go where tickets would be counted. */
  void goAway() {
    gone = true;
  }

  List<TicketRef> refs() {
    return tickets.all().stream()
        .map(each -> each.ref())
        .sorted(Comparator.comparing(TicketRef::value))
        .toList();
  }

  @Override
  public Checked check(TicketRef ref) {
    if (broken.contains(ref)) {
      throw new IllegalStateException("spoilt by hand");
    }
    checked.add(ref);
    return new Checked(
        1, spoilt.remove(ref) ? List.of(new Repair(ref.value(), "status", "a", "b")) : List.of());
  }

  @Override
  public long tickets() {
    if (gone) {
      throw new UnsupportedOperationException("the database is gone");
    }
    return tickets.all().size();
  }

  @Override
  public List<TicketRef> tickets(Optional<TicketRef> after, int limit) {
    return refs().stream()
        .filter(ref -> after.filter(last -> ref.value().compareTo(last.value()) <= 0).isEmpty())
        .limit(limit)
        .toList();
  }
}
