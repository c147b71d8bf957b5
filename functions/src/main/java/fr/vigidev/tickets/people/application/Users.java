package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.User;
import java.util.List;
import java.util.Optional;

/** The accounts of the platform. */
public interface Users {

  /** The user of that id. */
  Optional<User> find(String uid);

  /**
   * Stores a new user.
   *
   * @return false, and nothing is changed, when a user of that id exists already
   */
  boolean create(User user);

  /** Replaces a user that exists. */
  void update(User user);

  /** The members of the team who are active. */
  List<User> activeStaff();

  /** The active users of one Client. */
  List<User> activeUsersOf(String clientId);
}
