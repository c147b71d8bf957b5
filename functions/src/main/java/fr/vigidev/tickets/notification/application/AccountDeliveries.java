package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.MailMark;
import java.time.Instant;

/** What became of each mail about an account: one record for an event and a recipient. */
public interface AccountDeliveries extends MailOutcomes {

  /**
   * Takes the right to send one mail, for a while. Of several that ask at once one gets it.
   *
   * @param now when the claim begins; it expires by itself so that a function that died with it
   *     does not keep the mail for ever
   */
  Claim claim(String eventId, String recipient, Instant now);

  /** Notes that the provider accepted the mail. */
  void sent(String eventId, String recipient, String messageId, Instant now);

  /** Gives the claim back: the mail is to be tried again. */
  void release(String eventId, String recipient, String reason);

  /** Notes that the mail will never be sent, and why. */
  void failed(String eventId, String recipient, String reason, Instant now);

  /**
   * What the provider names the mail by. Only a mail to a user has one: of others nothing is kept
   * that what becomes of them could be noted at.
   *
   * @param recipient the user's id
   */
  static MailMark mark(String eventId, String recipient) {
    return new MailMark(MailMark.Kind.ACCOUNT, eventId + "_" + recipient);
  }

  /** What comes of asking for the right to send. */
  enum Claim {
    /** The mail is the caller's to send. */
    GRANTED,
    /** Somebody else is sending it right now. */
    BUSY,
    /** It was sent, or given up. */
    SETTLED
  }
}
