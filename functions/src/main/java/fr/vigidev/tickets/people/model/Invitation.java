package fr.vigidev.tickets.people.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * The promise of an admin: whoever proves to own the address gets this role and Client. The link in
 * the mail holds no power; the confirmed address does.
 *
 * @param clientId the Client, exactly when the role is {@link Role#CLIENT}
 * @param clientName what that Client was called when the invitation was made
 * @param sentAt when the last mail was asked for
 * @param bounce that this mail did not arrive, and why; empty as long as nobody told so
 */
public record Invitation(
    String id,
    EmailAddress email,
    Role role,
    Optional<String> clientId,
    Optional<String> clientName,
    Person invitedBy,
    Instant createdAt,
    Instant sentAt,
    Instant expiresAt,
    State state,
    Optional<Instant> acceptedAt,
    Optional<MailSettings.Bounce> bounce) {

  /** How long an invitation stands. */
  public static final Duration STANDS = Duration.ofDays(14);

  /** How long to wait before the mail can be sent once more. */
  public static final Duration RESEND_DELAY = Duration.ofMinutes(1);

  public Invitation {
    if (role.isStaff() == clientId.isPresent()) {
      throw new IllegalArgumentException("a Client belongs to the role client alone");
    }
  }

  /** What became of an invitation. That it expired is told by the clock alone. */
  public enum State {
    PENDING,
    ACCEPTED,
    REVOKED;

    /** The word used in documents and in the HTTP contract. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it can still be used. */
  public boolean stands(Instant now) {
    return state == State.PENDING && now.isBefore(expiresAt);
  }

  /** This invitation, sent once more: it stands for its whole time again. */
  public Invitation resent(Instant now) {
    return with(now, now.plus(STANDS), State.PENDING, acceptedAt, Optional.empty());
  }

  /** This invitation, taken back. */
  public Invitation revoked() {
    return with(sentAt, expiresAt, State.REVOKED, acceptedAt, bounce);
  }

  /** This invitation, used. */
  public Invitation accepted(Instant now) {
    return with(sentAt, expiresAt, State.ACCEPTED, Optional.of(now), bounce);
  }

  /** What it makes of an account. */
  public User admit(User user) {
    return clientId.map(user::asUserOf).orElseGet(() -> user.asStaff(role));
  }

  /**
   * Whether what became of a mail at that moment is news of the last one. Providers tell whole
   * seconds.
   */
  public boolean waitsForNewsOf(Instant at) {
    return state == State.PENDING && !at.isBefore(sentAt.truncatedTo(ChronoUnit.SECONDS));
  }

  /** This invitation, whose mail did not arrive. */
  public Invitation bounced(MailSettings.Bounce why) {
    return with(sentAt, expiresAt, state, acceptedAt, Optional.of(why));
  }

  private Invitation with(
      Instant sent,
      Instant expires,
      State next,
      Optional<Instant> accepted,
      Optional<MailSettings.Bounce> told) {
    return new Invitation(
        id,
        email,
        role,
        clientId,
        clientName,
        invitedBy,
        createdAt,
        sent,
        expires,
        next,
        accepted,
        told);
  }
}
