package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Ticket;

/** Lists tickets, from the side of the staff and from that of a Client. */
public interface TicketLists {

  /** Whole tickets, for the staff. */
  TicketPage<Ticket> tickets(TicketQuery query);

  /**
   * What a Client may see of its own tickets. What a portal does not tell of them, such as whom
   * they are shared with, finds nothing there.
   */
  TicketPage<PortalTicket> portalTickets(String clientId, TicketQuery query);
}
