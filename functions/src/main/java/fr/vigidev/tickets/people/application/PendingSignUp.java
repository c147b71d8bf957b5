package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.EmailAddress;
import java.time.Duration;
import java.time.Instant;

/** What somebody typed at sign-up, until the owner of the address confirms it. */
public record PendingSignUp(EmailAddress email, String password, String name, Instant expiresAt) {

  /** How long a confirmation link is good. */
  public static final Duration STANDS = Duration.ofHours(24);

  /** A password does not get into a log by mistake. */
  @Override
  public String toString() {
    return "PendingSignUp";
  }
}
