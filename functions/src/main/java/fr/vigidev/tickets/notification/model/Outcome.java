package fr.vigidev.tickets.notification.model;

import java.util.Locale;

/**
 * What became of a mail after the provider took it, in an order in which a later word outdoes an
 * earlier one: events come in any order.
 */
public enum Outcome {
  /** The reader's server took it. */
  DELIVERED,
  /** The provider did not even try, for instance since the address had bounced before. */
  DROPPED,
  /** The reader's server refused it. */
  BOUNCED,
  /** The reader called it spam. */
  SPAM;

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome of that word. */
  public static Outcome of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
