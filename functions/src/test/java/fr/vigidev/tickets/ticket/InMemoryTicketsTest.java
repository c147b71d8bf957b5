package fr.vigidev.tickets.ticket;

import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.application.TicketStore;

class InMemoryTicketsTest extends TicketDeskContract {
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
  protected void prepare() {}
}
