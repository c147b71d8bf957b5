package fr.vigidev.tickets.people.model;

import fr.vigidev.tickets.platform.outcome.Outcome;
import java.util.Optional;

/**
 * What an admin wants to change of an account.
 *
 * @param role the new role; empty to leave it
 * @param client the new Client; empty to leave it, and an empty place to take it away
 * @param status the new status; empty when it follows from the rest
 * @param mailAgain whether an address that took no mail is to be tried again
 */
public record UserChange(
    Optional<Role> role,
    Optional<Place> client,
    Optional<AccountStatus> status,
    boolean mailAgain) {

  /** A change of the place alone. */
  public UserChange(Optional<Role> role, Optional<Place> client, Optional<AccountStatus> status) {
    this(role, client, status, false);
  }

  /**
   * Where a user is to belong.
   *
   * @param clientId empty for nowhere
   */
  public record Place(Optional<String> clientId) {}

  /** Attaches an account to a Client. */
  public static UserChange attach(String clientId) {
    return new UserChange(
        Optional.of(Role.CLIENT), Optional.of(new Place(Optional.of(clientId))), Optional.empty());
  }

  /** Takes an account into the team. */
  public static UserChange join(Role staffRole) {
    return new UserChange(Optional.of(staffRole), Optional.empty(), Optional.empty());
  }

  /** The user as it would be. */
  public Outcome<User, PeopleRefusal> of(User user) {
    if (user.isErased()) {
      return Outcome.refused(new PeopleRefusal.Erased());
    }
    if (status.filter(AccountStatus.ERASED::equals).isPresent()) {
      return Outcome.refused(new PeopleRefusal.StatusNotPossible());
    }
    User told = mailAgain ? user.told(user.mail().tryingAgain()) : user;
    return role.orElse(user.role()).isStaff() ? asStaff(told) : asClientUser(told);
  }

  private Outcome<User, PeopleRefusal> asStaff(User user) {
    if (client.flatMap(Place::clientId).isPresent()) {
      return Outcome.refused(new PeopleRefusal.ClientNotExpected());
    }
    AccountStatus next = status.orElse(working(user));
    return next == AccountStatus.PENDING
        ? Outcome.refused(new PeopleRefusal.StatusNotPossible())
        : Outcome.done(user.placed(role.orElse(user.role()), Optional.empty(), next));
  }

  private Outcome<User, PeopleRefusal> asClientUser(User user) {
    Optional<String> kept =
        status.filter(AccountStatus.PENDING::equals).isPresent()
            ? Optional.empty()
            : user.clientId();
    Optional<String> clientId = client.map(Place::clientId).orElse(kept);
    AccountStatus next = status.orElse(clientId.isPresent() ? working(user) : waiting(user));
    if (next == AccountStatus.PENDING && clientId.isPresent()) {
      return Outcome.refused(new PeopleRefusal.StatusNotPossible());
    }
    boolean mustBelong =
        next == AccountStatus.ACTIVE || (role.isPresent() && status.isEmpty() && client.isEmpty());
    return mustBelong && clientId.isEmpty()
        ? Outcome.refused(new PeopleRefusal.ClientRequired())
        : Outcome.done(user.placed(Role.CLIENT, clientId, next));
  }

  /** Being given a place puts an account to work, but does not let back in who was shut out. */
  private static AccountStatus working(User user) {
    return user.status() == AccountStatus.DISABLED ? AccountStatus.DISABLED : AccountStatus.ACTIVE;
  }

  private static AccountStatus waiting(User user) {
    return user.status() == AccountStatus.DISABLED ? AccountStatus.DISABLED : AccountStatus.PENDING;
  }
}
