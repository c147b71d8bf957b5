package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.ticket.model.Visibility;

/** Where the files of an entry are kept; who may fetch them follows from it. */
public sealed interface Shelf {

  /** With the Client, for its users and the team. */
  record OfClient(String clientId, TicketRef ref) implements Shelf {}

  /** With the team alone. */
  record OfTeam(TicketRef ref) implements Shelf {}

  /** The shelf for what has that visibility on a ticket. */
  static Shelf of(Ticket ticket, Visibility visibility) {
    return switch (visibility) {
      case PUBLIC -> new OfClient(ticket.client().id(), ticket.ref());
      case INTERNAL -> new OfTeam(ticket.ref());
    };
  }
}
