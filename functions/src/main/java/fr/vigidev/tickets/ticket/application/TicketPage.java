package fr.vigidev.tickets.ticket.application;

import java.util.List;
import java.util.Optional;

/**
 * Some tickets.
 *
 * @param next where to go on; empty at the end. A page may hold less than was asked for, even
 *     nothing, and still not be the last: no page reads without bound.
 */
public record TicketPage<T>(List<T> items, Optional<TicketQuery.Position> next) {
  public TicketPage {
    items = List.copyOf(items);
  }
}
