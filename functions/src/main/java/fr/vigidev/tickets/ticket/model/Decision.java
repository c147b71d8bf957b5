package fr.vigidev.tickets.ticket.model;

/** What the rules of the trade make of an act. */
public sealed interface Decision {

  /** It is done, and this is what it brings about. */
  record Changed(TicketChange change) implements Decision {}

  /** It was so already. */
  record Unchanged(Ticket ticket) implements Decision {}

  /** It is not done. */
  record Refused(Refusal why) implements Decision {}
}
