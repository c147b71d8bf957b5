package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.SignUpCode;
import fr.vigidev.tickets.people.model.User;
import java.time.Clock;
import java.util.Optional;

/**
 * Makes the account of a sign-up for whoever has its link and knows its password. A stranger who
 * signs up with somebody's address lacks the link, its owner the password.
 */
public final class ConfirmSignUp {
  private final PendingSignUps signUps;
  private final Accounts accounts;
  private final Users users;
  private final Clock clock;

  public ConfirmSignUp(PendingSignUps signUps, Accounts accounts, Users users, Clock clock) {
    this.signUps = signUps;
    this.accounts = accounts;
    this.users = users;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /**
     * The address is confirmed.
     *
     * @param created false when it had a confirmed account already, which stays as it is
     */
    record Confirmed(EmailAddress email, boolean created) implements Outcome {}

    /** There is no such sign-up, or none any more. */
    record Unknown() implements Outcome {}

    /** Whoever opened the link did not sign up: nothing is made. */
    record WrongPassword() implements Outcome {}
  }

  /**
   * Confirms. It can be repeated.
   *
   * @param password what was typed at sign-up; the code proves that the mailbox is one's own, the
   *     password that the sign-up is
   */
  public Outcome confirm(SignUpCode code, String password) {
    Optional<PendingSignUp> found =
        signUps.find(code).filter(signUp -> clock.instant().isBefore(signUp.expiresAt()));
    if (found.isEmpty()) {
      return new Outcome.Unknown();
    }
    PendingSignUp signUp = found.get();
    return signUp.password().equals(password)
        ? new Outcome.Confirmed(signUp.email(), create(signUp))
        : new Outcome.WrongPassword();
  }

  private boolean create(PendingSignUp signUp) {
    EmailAddress email = signUp.email();
    if (accounts.createConfirmed(email, signUp.password(), signUp.name())) {
      return true;
    }
    Optional<Accounts.Account> unproven =
        accounts.find(email).filter(account -> !account.emailVerified() && !isUser(account, email));
    unproven.ifPresent(account -> accounts.remove(account.uid()));
    return unproven.isPresent()
        && accounts.createConfirmed(email, signUp.password(), signUp.name());
  }

  /** Who moved an account to the address of somebody else is no user of that address. */
  private boolean isUser(Accounts.Account account, EmailAddress email) {
    return users.find(account.uid()).map(User::email).filter(email.value()::equals).isPresent();
  }
}
