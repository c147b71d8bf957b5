package fr.vigidev.tickets.ticket;

import fr.vigidev.tickets.ticket.application.SettledTickets;
import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.application.TicketStore;
import fr.vigidev.tickets.ticket.application.UrgentTickets;

class InMemoryTicketsTest extends SettledTicketContract {
  private final InMemoryTickets tickets = new InMemoryTickets();

  @Override
  protected TicketStore store() {
    return tickets;
  }

  @Override
  protected TicketReader reader() {
    return tickets;
  }

  @Override
  protected UrgentTickets urgentTickets() {
    return tickets;
  }

  @Override
  protected SettledTickets settledTickets() {
    return tickets;
  }

  @Override
  protected void prepare() {}
}
