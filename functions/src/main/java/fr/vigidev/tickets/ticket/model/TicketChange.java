package fr.vigidev.tickets.ticket.model;

import java.util.List;
import java.util.Optional;

/**
 * All that one act brings about. It is stored whole or not at all.
 *
 * @param before the ticket before the act; empty when the act opens it
 * @param entries what the timeline gains, in order
 * @param events what others are told of
 */
public record TicketChange(
    Optional<Ticket> before, Ticket after, List<Entry> entries, List<TicketEvent> events) {

  public TicketChange {
    entries = List.copyOf(entries);
    events = List.copyOf(events);
  }

  /** Whether the ticket itself is another than before. */
  public boolean changesTicket() {
    return !before.equals(Optional.of(after));
  }

  /** Whether its Client sees another ticket than before. */
  public boolean changesPortal() {
    return !before.map(PortalTicket::of).equals(Optional.of(PortalTicket.of(after)));
  }

  /** Whether somebody looks after an urgent ticket from now on, or need not any more. */
  public boolean endsAlert() {
    return before.flatMap(Ticket::urgentUnassignedSince).isPresent()
        && after.urgentUnassignedSince().isEmpty();
  }

  /** By how much the number of open tickets changes: −1, 0 or 1. */
  public int openDelta() {
    int was = before.filter(ticket -> ticket.status().isOpen()).isPresent() ? 1 : 0;
    int is = after.status().isOpen() ? 1 : 0;
    return is - was;
  }
}
