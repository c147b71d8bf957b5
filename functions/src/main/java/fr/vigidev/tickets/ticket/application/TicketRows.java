package fr.vigidev.tickets.ticket.application;

/** Lists tickets for the staff as rows of a table. */
@FunctionalInterface
public interface TicketRows {

  /** One page of them. */
  TicketPage<TicketRow> rows(TicketQuery query);
}
