package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.Mailing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails that carry news of tickets, and what became of each. */
public interface Mailings extends MailOutcomes {

  /** The most news in one mail. */
  int MOST_NEWS = 100;

  /**
   * Takes the right to send a mail, for a while, and the news in it out of what waits. A claim
   * expires by itself so that a function that died with it does not keep the mail for ever.
   *
   * @param allowance how many mails the person may be sent in the hour of {@code now}
   */
  Claim claim(Mailing mailing, int allowance, Instant now);

  /** Mails that are to be tried again and that nobody is sending, oldest first. */
  List<Mailing> unsent(Instant now, int limit);

  /** Takes the right to try a mail again; empty when somebody else has it or it is settled. */
  Optional<Mailing> reclaim(Mailing mailing);

  /** The news in a mail. */
  List<Delivery> newsIn(Mailing mailing);

  /** Notes that the provider accepted a mail for that address. */
  void sent(Mailing mailing, String email, String messageId, Instant now);

  /** Gives the right to send back: the mail is to be tried again at that moment. */
  void retry(Mailing mailing, String reason, Instant nextAttempt);

  /** Notes that a mail will never be sent, and why. */
  void failed(Mailing mailing, String reason, Instant now);

  /** What comes of asking for the right to send. */
  enum Claim {
    /** The mail is the caller's to send. */
    GRANTED,
    /** Some of the news is mailed by somebody else. */
    LOST,
    /** The person was sent as many mails this hour as it may. */
    SPENT
  }
}
