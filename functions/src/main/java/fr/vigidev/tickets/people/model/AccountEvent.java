package fr.vigidev.tickets.people.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Something about an account that leads to more: most of it to a mail. */
public sealed interface AccountEvent {

  /** The same for every delivery of the event. */
  String id();

  /** When it happened. */
  Instant at();

  /** Somebody who may or may not own an address asked for a mail to it. */
  record MailAsked(String id, Instant at, Purpose purpose, EmailAddress email)
      implements AccountEvent {}

  /**
   * Somebody signed up with an address.
   *
   * @param code the secret of the link; it travels because it is kept nowhere
   */
  record SignUpStarted(String id, Instant at, EmailAddress email, SignUpCode code)
      implements AccountEvent {}

  /** An invitation was made or is to be sent once more. */
  record InvitationSent(String id, Instant at, String invitationId) implements AccountEvent {}

  /** Somebody confirmed an address, and waits to be given a place. */
  record AccountWaits(String id, Instant at, String uid) implements AccountEvent {}

  /** An account that waited was given its place by an admin. */
  record AccountAttached(String id, Instant at, String uid) implements AccountEvent {}

  /** A person was erased; what repeats its name is still to be gone through. */
  record AccountErased(String id, Instant at, String uid) implements AccountEvent {}

  /** What a mail was asked for. */
  enum Purpose {
    CONFIRMATION,
    PASSWORD_RESET;

    /** The word used in messages. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The purpose of that word; empty when there is none. */
    public static Optional<Purpose> of(String code) {
      return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
  }
}
