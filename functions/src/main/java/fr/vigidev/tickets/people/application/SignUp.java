package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gives an address an account to sign in with, whose address is still to be confirmed. What the
 * caller learns is the same whether or not the address had an account; its owner learns more, by
 * mail.
 */
public final class SignUp {
  private final Accounts accounts;
  private final Users users;
  private final MailAllowance allowance;
  private final AccountEvents events;
  private final Supplier<String> newId;
  private final Clock clock;

  public SignUp(
      Accounts accounts,
      Users users,
      MailAllowance allowance,
      AccountEvents events,
      Supplier<String> newId,
      Clock clock) {
    this.accounts = accounts;
    this.users = users;
    this.allowance = allowance;
    this.events = events;
    this.newId = newId;
    this.clock = clock;
  }

  /**
   * Signs up.
   *
   * @return how long to wait when the address was just signed up; empty when all is under way
   */
  public Optional<Duration> signUp(EmailAddress email, String password, String name) {
    Optional<Duration> wait =
        allowance.take(MailAllowance.Kind.CONFIRMATION, email, clock.instant());
    if (wait.isPresent()) {
      return wait;
    }
    if (!accounts.create(email, password, name)) {
      replaceUnproven(email, password, name);
    }
    events.tell(
        new AccountEvent.MailAsked(
            newId.get(), clock.instant(), AccountEvent.Purpose.SIGN_UP, email));
    return Optional.empty();
  }

  /**
   * Somebody else may have signed up with this address before its owner did, to know the password
   * of what the owner then confirms. An account that nobody proved to own therefore goes, with its
   * sessions and links; one that was ever confirmed stays untouched.
   */
  private void replaceUnproven(EmailAddress email, String password, String name) {
    accounts
        .find(email)
        .filter(account -> !account.emailVerified() && users.find(account.uid()).isEmpty())
        .ifPresent(
            account -> {
              accounts.remove(account.uid());
              accounts.create(email, password, name);
            });
  }
}
