package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.DisplayName;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import java.time.Clock;
import java.util.Optional;

/**
 * Gives a person with a confirmed address its account. The account waits until an admin attaches
 * it, but for the first admin of an installation, whose address is set at deployment.
 */
public final class ActivateAccount {
  private final Users users;
  private final Optional<String> firstAdminEmail;
  private final Clock clock;

  /**
   * @param firstAdminEmail the address that becomes admin as long as the team is empty
   */
  public ActivateAccount(Users users, Optional<String> firstAdminEmail, Clock clock) {
    this.users = users;
    this.firstAdminEmail = firstAdminEmail;
    this.clock = clock;
  }

  /**
   * The user of that identity, created on the first call.
   *
   * @param displayName the name to go by; the one of the sign-up, or the local part of the address,
   *     when empty
   * @throws IllegalArgumentException when the address is not confirmed
   */
  public User activate(Identity identity, Optional<String> displayName) {
    if (!identity.emailVerified()) {
      throw new IllegalArgumentException("the address is not confirmed");
    }
    return users.find(identity.uid()).orElseGet(() -> create(identity, displayName));
  }

  private User create(Identity identity, Optional<String> displayName) {
    String name =
        displayName
            .or(() -> identity.name().flatMap(DisplayName::salvage))
            .orElseGet(() -> localPartOf(identity.email()));
    User pending = User.pending(identity.uid(), identity.email(), name, clock.instant());
    User user = isFirstAdmin(identity) ? pending.asStaff(Role.ADMIN) : pending;
    if (users.create(user)) {
      return user;
    }
    return users.find(identity.uid()).orElseThrow();
  }

  private boolean isFirstAdmin(Identity identity) {
    return firstAdminEmail.filter(identity.email()::equalsIgnoreCase).isPresent()
        && users.activeStaff().isEmpty();
  }

  private static String localPartOf(String email) {
    return email.substring(0, Math.max(1, email.indexOf('@')));
  }
}
