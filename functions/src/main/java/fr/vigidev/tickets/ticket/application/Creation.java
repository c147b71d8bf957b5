package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.TicketChange;

/** What came of a wish to create something on tickets, once per idempotency key. */
public sealed interface Creation {

  /** It is new, and this is its answer. */
  record Created(TicketChange change, StoredAnswer answer) implements Creation {}

  /** It was created by an earlier request under this key; this is what that one was told. */
  record Replayed(StoredAnswer answer) implements Creation {}

  /** Nothing was created. */
  record Refused(Refusal why) implements Creation {}
}
