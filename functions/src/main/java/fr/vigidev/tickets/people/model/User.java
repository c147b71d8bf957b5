package fr.vigidev.tickets.people.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person with an account.
 *
 * @param email empty once it was erased
 * @param clientId the Client that a user of role {@link Role#CLIENT} is attached to; empty for
 *     staff and for accounts that wait
 * @param mail how it can be told by mail
 * @param views the lists of tickets that it comes back to, in its order
 */
public record User(
    String uid,
    String email,
    String displayName,
    Role role,
    Optional<String> clientId,
    AccountStatus status,
    Instant createdAt,
    MailSettings mail,
    List<SavedView> views) {

  public User {
    views = List.copyOf(views);
  }

  /** A user who chose nothing about mails and keeps no views. */
  public User(
      String uid,
      String email,
      String displayName,
      Role role,
      Optional<String> clientId,
      AccountStatus status,
      Instant createdAt) {
    this(
        uid,
        email,
        displayName,
        role,
        clientId,
        status,
        createdAt,
        MailSettings.DEFAULT,
        List.of());
  }

  /** An account that just confirmed its address and waits to be attached. */
  public static User pending(String uid, String email, String displayName, Instant now) {
    return new User(
        uid, email, displayName, Role.CLIENT, Optional.empty(), AccountStatus.PENDING, now);
  }

  /** This user at work in the team, under a staff role. */
  public User asStaff(Role staffRole) {
    if (!staffRole.isStaff()) {
      throw new IllegalArgumentException("not a staff role: " + staffRole);
    }
    return placed(staffRole, Optional.empty(), AccountStatus.ACTIVE);
  }

  /** This user at work for a Client. */
  public User asUserOf(String client) {
    return placed(Role.CLIENT, Optional.of(client), AccountStatus.ACTIVE);
  }

  /** This user in another place. */
  User placed(Role newRole, Optional<String> newClientId, AccountStatus newStatus) {
    return new User(
        uid, email, displayName, newRole, newClientId, newStatus, createdAt, mail, views);
  }

  /** Whether both have the same rights. */
  public boolean isPlacedLike(User other) {
    return role == other.role() && status == other.status() && clientId.equals(other.clientId());
  }

  /** This user under another name. */
  public User named(String newName) {
    return new User(uid, email, newName, role, clientId, status, createdAt, mail, views);
  }

  /** This user with other settings for mails. */
  public User told(MailSettings otherMail) {
    return new User(uid, email, displayName, role, clientId, status, createdAt, otherMail, views);
  }

  /** This user with other views than before. */
  public User keeping(List<SavedView> newViews) {
    return new User(uid, email, displayName, role, clientId, status, createdAt, mail, newViews);
  }

  /**
   * What is left of this user when it is erased: its id, so that tickets still tell one person from
   * another, and its place, by which they say whether the team or the Client acted.
   *
   * @param name what stands for it from now on
   */
  public User erased(String name) {
    return new User(uid, "", name, role, clientId, AccountStatus.ERASED, createdAt);
  }

  /** Whether this user was erased. */
  public boolean isErased() {
    return status == AccountStatus.ERASED;
  }

  /** This user as others see it. */
  public Person person() {
    return new Person(uid, displayName);
  }

  /** Whether this user may act at all today: a user of role client needs a Client for that. */
  public boolean isAtWork() {
    return status == AccountStatus.ACTIVE && (role.isStaff() || clientId.isPresent());
  }

  /** Whether this user works in the team today. */
  public boolean isActiveStaff() {
    return status == AccountStatus.ACTIVE && role.isStaff();
  }

  /** Whether this user can administer the platform today. */
  public boolean isActiveAdmin() {
    return status == AccountStatus.ACTIVE && role == Role.ADMIN;
  }
}
