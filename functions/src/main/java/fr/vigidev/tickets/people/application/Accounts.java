package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/** The accounts that people sign in with: addresses, passwords and sessions. */
public interface Accounts {

  /**
   * An account.
   *
   * @param emailVerified whether its owner has proved to own the address
   * @param name the name given at sign-up; empty when there is none
   */
  record Account(String uid, boolean emailVerified, String name) {}

  /**
   * What else is kept of an account.
   *
   * @param lastSignInAt empty before the first time
   */
  record SignIns(String email, Instant createdAt, Optional<Instant> lastSignInAt) {}

  /** How the account of that id signs in; empty when there is none. */
  Optional<SignIns> signIns(String uid);

  /** The account of an address. */
  Optional<Account> find(EmailAddress email);

  /**
   * Makes an account whose address is confirmed.
   *
   * @return false, and nothing is changed, when the address has one
   */
  boolean createConfirmed(EmailAddress email, String password, String name);

  /** Removes an account, with its sessions and links. */
  void remove(String uid);

  /** Ends all sessions of an account; one that does not exist has none. */
  void endSessions(String uid);

  /** A secret that proves, coming from the mailbox of an address, that the address is one's own. */
  String confirmationCode(EmailAddress email);

  /** A secret that lets the owner of a mailbox choose a new password. */
  String passwordResetCode(EmailAddress email);
}
