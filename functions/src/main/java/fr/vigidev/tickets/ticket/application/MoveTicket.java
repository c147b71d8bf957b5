package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.EntryIds;
import fr.vigidev.tickets.ticket.model.Move;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;

/** Moves a ticket along the workflow. */
public final class MoveTicket {
  private final ChangeTicket change;
  private final EntryIds ids;
  private final Clock clock;

  public MoveTicket(TicketStore store, CommittedEvents events, EntryIds ids, Clock clock) {
    this.change = new ChangeTicket(store, events);
    this.ids = ids;
    this.clock = clock;
  }

  /** Makes the move if the workflow, the version and the role allow it. */
  public TicketOutcome move(TicketRef ref, Move move) {
    return change.change(ref, ticket -> move.on(ticket, clock.instant(), ids));
  }
}
