package fr.vigidev.tickets.notification.model;

import java.util.Locale;

/** What became of news for a person. */
public enum DeliveryState {
  /** It is to be mailed, or to be tried again. */
  WAITING,
  /** The provider has it. */
  SENT,
  DELIVERED,
  /** It will never be mailed: the provider refused it, or nothing could be made of it. */
  FAILED,
  BOUNCED,
  DROPPED,
  SPAM,
  /** The reader had the ticket open. */
  SEEN,
  /** The reader chose so, or may not know any more. */
  UNWANTED;

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that word. */
  public static DeliveryState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
