package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Audience;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the people of an audience. Accounts that wait or were shut out are nobody. */
final class Recipients {
  private final Users users;

  Recipients(Users users) {
    this.users = users;
  }

  List<User> of(Audience audience, TicketEvent event, Ticket ticket) {
    List<User> people =
        switch (audience) {
          case TEAM -> users.activeStaff();
          case IN_CHARGE -> inCharge(ticket);
          case CLIENT_USERS -> users.activeUsersOf(ticket.client().id());
          case TARGET -> members(event.targetUid().stream());
          case ON_CALL ->
              users.activeStaff().stream().filter(user -> user.role() != Role.DEVELOPER).toList();
        };
    return people.stream().filter(user -> !user.uid().equals(event.actorUid())).toList();
  }

  /** A message is never told to nobody: when all who are in charge have left, the team hears it. */
  private List<User> inCharge(Ticket ticket) {
    List<User> helpers =
        members(
            Stream.concat(ticket.assignee().stream(), ticket.sharedWith().stream())
                .map(Person::uid)
                .distinct());
    return helpers.isEmpty() ? users.activeStaff() : helpers;
  }

  private List<User> members(Stream<String> uids) {
    return uids.map(users::find).flatMap(Optional::stream).filter(User::isActiveStaff).toList();
  }
}
