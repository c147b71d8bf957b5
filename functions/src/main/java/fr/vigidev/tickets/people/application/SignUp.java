package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.SignUpCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes a sign-up and mails its confirmation. No account is made and none is looked at, so that
 * neither the answer nor a sign-in with the new password tells whether the address had one.
 */
public final class SignUp {
  private final PendingSignUps signUps;
  private final MailAllowance allowance;
  private final AccountEvents events;
  private final Supplier<SignUpCode> newCode;
  private final Supplier<String> newId;
  private final Clock clock;

  public SignUp(
      PendingSignUps signUps,
      MailAllowance allowance,
      AccountEvents events,
      Supplier<SignUpCode> newCode,
      Supplier<String> newId,
      Clock clock) {
    this.signUps = signUps;
    this.allowance = allowance;
    this.events = events;
    this.newCode = newCode;
    this.newId = newId;
    this.clock = clock;
  }

  /**
   * Signs up.
   *
   * @return how long to wait when the address was just signed up; empty when the mail is under way
   */
  public Optional<Duration> signUp(EmailAddress email, String password, String name) {
    Instant now = clock.instant();
    Optional<Duration> wait = allowance.take(MailAllowance.Kind.CONFIRMATION, email, now);
    if (wait.isPresent()) {
      return wait;
    }
    SignUpCode code = newCode.get();
    signUps.keep(code, new PendingSignUp(email, password, name, now.plus(PendingSignUp.STANDS)));
    events.tell(new AccountEvent.SignUpStarted(newId.get(), now, email, code));
    return Optional.empty();
  }
}
