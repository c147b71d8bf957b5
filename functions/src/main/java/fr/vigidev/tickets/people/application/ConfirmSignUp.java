package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.SignUpCode;
import fr.vigidev.tickets.people.model.User;
import java.time.Clock;
import java.util.Optional;

/**
 * Makes the account of a sign-up once its link was opened, with the password of that very sign-up.
 * Whoever else signed up with the address gains nothing by it.
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

  /**
   * What came of it.
   *
   * @param created false when the address had a confirmed account already, which stays as it is
   */
  public record Confirmed(EmailAddress email, boolean created) {}

  /** Confirms; empty when there is no such sign-up, or none any more. It can be repeated. */
  public Optional<Confirmed> confirm(SignUpCode code) {
    return signUps
        .find(code)
        .filter(signUp -> clock.instant().isBefore(signUp.expiresAt()))
        .map(signUp -> new Confirmed(signUp.email(), create(signUp)));
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
