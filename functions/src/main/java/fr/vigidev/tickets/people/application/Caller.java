package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.User;
import java.util.Optional;

/** Who calls, as far as it can be told, and whether it may act at all. */
public sealed interface Caller {

  /** No token, or none that is valid. */
  record Anonymous() implements Caller {}

  /** A valid token whose address was not confirmed. */
  record Unverified() implements Caller {}

  /**
   * A confirmed address whose account waits.
   *
   * @param user empty as long as the account was not activated
   */
  record Waiting(Identity identity, Optional<User> user) implements Caller {}

  /** An account that was shut out, or erased. */
  record Disabled() implements Caller {}

  /** A user at work. */
  record Active(User user, Actor actor) implements Caller {}
}
