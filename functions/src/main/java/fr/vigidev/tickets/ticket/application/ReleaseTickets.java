package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.EntryIds;
import fr.vigidev.tickets.ticket.model.Release;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;
import java.util.Optional;

/**
 * Has nobody in charge of the open tickets of a person who will never look after them again, so
 * that the team finds them among those that nobody has taken.
 */
public final class ReleaseTickets {
  private final HeldTickets held;
  private final ChangeTicket change;
  private final EntryIds ids;
  private final Clock clock;

  public ReleaseTickets(
      HeldTickets held, TicketStore store, CommittedEvents events, EntryIds ids, Clock clock) {
    this.held = held;
    this.change = new ChangeTicket(store, events);
    this.ids = ids;
    this.clock = clock;
  }

  /** Releases them all. One that somebody else took meanwhile stays with that person. */
  public void releaseAllOf(Person person) {
    Release release = new Release(ThePlatform.ACTOR, Optional.empty());
    for (TicketRef ref : held.openHeldBy(person.uid())) {
      change.change(
          ref,
          ticket ->
              ticket.isHeldBy(person)
                  ? release.on(ticket, clock.instant(), ids)
                  : new Decision.Unchanged(ticket));
    }
  }
}
