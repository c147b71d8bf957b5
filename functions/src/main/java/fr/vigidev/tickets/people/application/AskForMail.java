package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes the wish for a confirmation or reset mail. Whether there is anything to mail is found out
 * later and elsewhere, so that neither the answer nor its time tells of an account.
 */
public final class AskForMail {
  private final MailAllowance allowance;
  private final AccountEvents events;
  private final Supplier<String> newId;
  private final Clock clock;

  public AskForMail(
      MailAllowance allowance, AccountEvents events, Supplier<String> newId, Clock clock) {
    this.allowance = allowance;
    this.events = events;
    this.newId = newId;
    this.clock = clock;
  }

  /** Asks for the mail that confirms an address; answers how long to wait when it may not. */
  public Optional<Duration> confirmation(EmailAddress email) {
    return ask(MailAllowance.Kind.CONFIRMATION, AccountEvent.Purpose.CONFIRMATION, email);
  }

  /** Asks for the mail that resets a password; answers how long to wait when it may not. */
  public Optional<Duration> passwordReset(EmailAddress email) {
    return ask(MailAllowance.Kind.PASSWORD_RESET, AccountEvent.Purpose.PASSWORD_RESET, email);
  }

  private Optional<Duration> ask(
      MailAllowance.Kind kind, AccountEvent.Purpose purpose, EmailAddress email) {
    Optional<Duration> wait = allowance.take(kind, email, clock.instant());
    if (wait.isEmpty()) {
      events.tell(new AccountEvent.MailAsked(newId.get(), clock.instant(), purpose, email));
    }
    return wait;
  }
}
