package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often a mail to an address can be asked for by people who did not sign in. It knows nothing
 * of accounts, so that it can't tell whether there is one.
 */
public interface MailAllowance {

  /** The shortest time between two mails of a kind to one address. */
  Duration PAUSE = Duration.ofSeconds(60);

  /** The most mails of a kind to one address within {@link #WINDOW}. */
  int MOST = 5;

  /** The time within which mails are counted. */
  Duration WINDOW = Duration.ofHours(1);

  /** What is counted apart. */
  enum Kind {
    CONFIRMATION,
    PASSWORD_RESET
  }

  /**
   * Takes one mail from the allowance.
   *
   * @return how long to wait when there is none left; empty when it was taken
   */
  Optional<Duration> take(Kind kind, EmailAddress email, Instant now);
}
