package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import java.time.Instant;
import java.util.Optional;

/**
 * A wish to have somebody of the team look at a ticket too. No Client ever learns of it.
 *
 * @param helper the active member of the team who is asked; empty when the id stands for none
 * @param comment what the actor wants of the helper
 */
public record Sharing(Actor actor, Optional<User> helper, Optional<String> comment) {

  /**
   * What comes of it. Version and date stay, for the Client sees these. To ask the same helper
   * again is one entry more and nothing else.
   */
  public Decision on(Ticket ticket, Instant now, EntryIds ids) {
    if (!actor.may(Permission.SHARE_WITH_DEVELOPER) && !actor.may(Permission.SHARE_WITH_ADMIN)) {
      return new Decision.Refused(
          actor.sees(ticket.client().id()) ? new Refusal.Forbidden() : new Refusal.NotFound());
    }
    Optional<User> other = helper.filter(user -> !user.uid().equals(actor.person().uid()));
    Optional<Permission> needed = other.flatMap(user -> permission(user.role()));
    if (needed.isEmpty()) {
      return new Decision.Refused(new Refusal.UnknownHelper());
    }
    if (!actor.may(needed.get())) {
      return new Decision.Refused(new Refusal.Forbidden());
    }
    Act act = new Act(actor, now, ids).with(new Fact.Shared(other.get().person(), comment));
    return new Decision.Changed(act.leaves(ticket, ticket.sharedWith(other.get().person())));
  }

  /** What sharing with that role asks for; empty where there is no such thing. */
  private static Optional<Permission> permission(Role role) {
    return switch (role) {
      case DEVELOPER -> Optional.of(Permission.SHARE_WITH_DEVELOPER);
      case ADMIN -> Optional.of(Permission.SHARE_WITH_ADMIN);
      case CLIENT, TECHNICIAN -> Optional.empty();
    };
  }
}
