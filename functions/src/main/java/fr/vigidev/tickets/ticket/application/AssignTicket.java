package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.ticket.model.Assignment;
import fr.vigidev.tickets.ticket.model.EntryIds;
import fr.vigidev.tickets.ticket.model.Release;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;
import java.util.Optional;

/** Puts somebody in charge of a ticket, or nobody. */
public final class AssignTicket {
  private final ChangeTicket change;
  private final Users users;
  private final EntryIds ids;
  private final Clock clock;

  public AssignTicket(
      TicketStore store, Users users, CommittedEvents events, EntryIds ids, Clock clock) {
    this.change = new ChangeTicket(store, events);
    this.users = users;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Puts the member of the team with that id in charge.
   *
   * @param seenVersion the version that the actor saw; needed to take a ticket from somebody else
   */
  public TicketOutcome assign(
      Actor actor, TicketRef ref, String uid, Optional<Integer> seenVersion) {
    Assignment assignment = new Assignment(actor, uid, member(actor, uid), seenVersion);
    return change.change(ref, ticket -> assignment.on(ticket, clock.instant(), ids));
  }

  /** Puts nobody in charge. */
  public TicketOutcome release(Actor actor, TicketRef ref, Optional<Integer> seenVersion) {
    Release release = new Release(actor, seenVersion);
    return change.change(ref, ticket -> release.on(ticket, clock.instant(), ids));
  }

  private Optional<Person> member(Actor actor, String uid) {
    if (actor.person().uid().equals(uid)) {
      return Optional.of(actor.person());
    }
    return users.find(uid).filter(User::isActiveStaff).map(User::person);
  }
}
