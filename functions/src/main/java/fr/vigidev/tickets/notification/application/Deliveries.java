package fr.vigidev.tickets.notification.application;

import java.time.Instant;

/** What became of each mail: one record for an event and a recipient. */
public interface Deliveries {

  /**
   * Takes the right to send one mail, for a while. Of several that ask at once one gets it.
   *
   * @param now when the claim begins; it expires by itself so that a function that died with it
   *     does not keep the mail for ever
   */
  Claim claim(String eventId, String uid, Instant now);

  /** Notes that the provider accepted the mail. */
  void sent(String eventId, String uid, String messageId, Instant now);

  /** Gives the claim back: the mail is to be tried again. */
  void release(String eventId, String uid, String reason);

  /** Notes that the mail will never be sent, and why. */
  void failed(String eventId, String uid, String reason, Instant now);

  /** Sets an event aside that nothing can be made of, for a person to look at. */
  void park(String eventId, String content, String reason, Instant now);

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
