package fr.vigidev.tickets.ticket.model;

/** What becomes of the alert of a ticket. */
public sealed interface AlertDecision {

  /** It is told, for the first time or again. */
  record Told(UrgentAlert alert, TicketEvent event) implements AlertDecision {}

  /** It stands on, under other names. */
  record Renamed(UrgentAlert alert) implements AlertDecision {}

  /** It stands no longer. */
  record Cleared() implements AlertDecision {}

  /** It stands as it stood, or there is none. */
  record Unchanged() implements AlertDecision {}
}
