package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The accounts of the platform, to be read. Their documents may be edited by hand: an account whose
 * role or status makes no sense is told as disabled.
 */
public interface Users {

  /** The user of that id. */
  Optional<User> find(String uid);

  /** The members of the team who are active. */
  List<User> activeStaff();

  /** The active users of one Client. */
  List<User> activeUsersOf(String clientId);

  /** Those who were erased at that moment or later. */
  List<User> erasedSince(Instant moment);

  /** Some users, newest first. */
  UserPage page(UserQuery query);
}
