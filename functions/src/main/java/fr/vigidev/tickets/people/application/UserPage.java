package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.User;
import java.util.List;
import java.util.Optional;

/**
 * Some users.
 *
 * @param next where to go on; empty at the end. A page may hold less than was asked for and still
 *     not be the last.
 */
public record UserPage(List<User> items, Optional<UserQuery.Position> next) {
  public UserPage {
    items = List.copyOf(items);
  }
}
