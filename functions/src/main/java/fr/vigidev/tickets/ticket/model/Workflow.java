package fr.vigidev.tickets.ticket.model;

import static fr.vigidev.tickets.people.model.Role.ADMIN;
import static fr.vigidev.tickets.people.model.Role.CLIENT;
import static fr.vigidev.tickets.people.model.Role.DEVELOPER;
import static fr.vigidev.tickets.people.model.Role.TECHNICIAN;
import static fr.vigidev.tickets.ticket.model.Status.ACCEPTED;
import static fr.vigidev.tickets.ticket.model.Status.CLOSED;
import static fr.vigidev.tickets.ticket.model.Status.IN_PROGRESS;
import static fr.vigidev.tickets.ticket.model.Status.NEW;
import static fr.vigidev.tickets.ticket.model.Status.RESOLVED;
import static fr.vigidev.tickets.ticket.model.Status.WAITING_FOR_CLIENT;

import fr.vigidev.tickets.people.model.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The moves that a ticket can make, and who may make each, once. */
public final class Workflow {

  /**
   * One move.
   *
   * @param roles who may make it by hand
   * @param messageRequiredFor who must say why
   */
  public record Transition(Status from, Status to, Set<Role> roles, Set<Role> messageRequiredFor) {

    /** Whether that role may make this move by hand. */
    public boolean isAllowedTo(Role role) {
      return roles.contains(role);
    }
  }

  private static final Set<Role> STAFF = EnumSet.of(TECHNICIAN, DEVELOPER, ADMIN);
  private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
  private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);

  private static final List<Transition> TRANSITIONS =
      List.of(
          new Transition(NEW, ACCEPTED, STAFF, NOBODY),
          new Transition(ACCEPTED, IN_PROGRESS, STAFF, NOBODY),
          new Transition(ACCEPTED, WAITING_FOR_CLIENT, STAFF, NOBODY),
          new Transition(ACCEPTED, RESOLVED, STAFF, NOBODY),
          new Transition(IN_PROGRESS, WAITING_FOR_CLIENT, STAFF, NOBODY),
          new Transition(IN_PROGRESS, RESOLVED, STAFF, NOBODY),
          new Transition(WAITING_FOR_CLIENT, IN_PROGRESS, STAFF, NOBODY),
          new Transition(WAITING_FOR_CLIENT, RESOLVED, STAFF, NOBODY),
          new Transition(RESOLVED, CLOSED, EVERYONE, NOBODY),
          new Transition(RESOLVED, IN_PROGRESS, EVERYONE, EnumSet.of(CLIENT)),
          new Transition(CLOSED, IN_PROGRESS, EnumSet.of(ADMIN), NOBODY));

  private Workflow() {}

  /** Every move there is. */
  public static List<Transition> transitions() {
    return TRANSITIONS;
  }

  /** The move between two statuses; empty when nobody can make it. */
  public static Optional<Transition> transition(Status from, Status to) {
    return TRANSITIONS.stream().filter(each -> each.from() == from && each.to() == to).findFirst();
  }

  /** Where that role may move a ticket by hand, in the order of the steps. */
  public static List<Status> targets(Status from, Role role) {
    return TRANSITIONS.stream()
        .filter(each -> each.from() == from && each.isAllowedTo(role))
        .map(Transition::to)
        .sorted()
        .toList();
  }
}
