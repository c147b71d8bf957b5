package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.EntryIds;
import fr.vigidev.tickets.ticket.model.Prioritisation;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;

/** Gives a ticket another priority. */
public final class PrioritiseTicket {
  private final ChangeTicket change;
  private final EntryIds ids;
  private final Clock clock;

  public PrioritiseTicket(TicketStore store, CommittedEvents events, EntryIds ids, Clock clock) {
    this.change = new ChangeTicket(store, events);
    this.ids = ids;
    this.clock = clock;
  }

  /** Changes the priority if the version and the role allow it. */
  public TicketOutcome prioritise(TicketRef ref, Prioritisation prioritisation) {
    return change.change(ref, ticket -> prioritisation.on(ticket, clock.instant(), ids));
  }
}
