package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.Ticket;

/** What came of an act on a ticket that exists. */
public sealed interface TicketOutcome {

  /** It is as the actor wished. */
  record Done(Ticket ticket) implements TicketOutcome {}

  /** It was not done. */
  record Refused(Refusal why) implements TicketOutcome {}
}
